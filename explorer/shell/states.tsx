import type { ComponentChildren } from 'preact';
import { ProblemError } from '../client.ts';

/** Nothing to show, and what to do about it. */
export function Empty({ children, title }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="state">
      <h1>{title}</h1>
      <p>{children}</p>
    </section>
  );
}

export function Loading() {
  return (
    <p class="state loading" role="status">
      Loading…
    </p>
  );
}

export function Failed({ again, error }: { readonly error: unknown; readonly again: () => void }) {
  const { title, advice } = told(error);
  return (
    <section class="state failed" role="alert">
      <h1>{title}</h1>
      <p>
        <bdi>{advice}</bdi>
      </p>
      <button type="button" onClick={again}>
        Try again
      </button>
    </section>
  );
}

function told(error: unknown): { readonly title: string; readonly advice: string } {
  if (error instanceof ProblemError) return adviceFor(error.problem);
  return {
    title: 'The API cannot be reached',
    advice: 'Check that it is running (npm start, on your own machine) and that you are online.',
  };
}

function adviceFor({ detail, status, title }: ProblemError['problem']) {
  if (status === 401 || status === 403) return { title: 'You are not signed in', advice: 'Sign in, and try again.' };
  if (status === 400) return { title: 'The filters ask for something that cannot be', advice: detail };
  if (status === 404) return { title, advice: detail };
  if (status === 429) return { title: 'Too many questions at once', advice: 'Wait a moment.' };
  return { title, advice: detail || 'It may pass: wait a moment.' };
}
