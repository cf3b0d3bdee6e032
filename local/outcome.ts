import * as z from 'zod';
import { articleIdOf } from '../functions/records/articleId.ts';

/** What became of a key that was uploaded or removed. */
export type Outcome =
  | { readonly kind: 'extracted'; readonly key: string; readonly counts: Counts }
  | { readonly kind: 'rejected'; readonly key: string; readonly reason: string }
  | { readonly kind: 'removed'; readonly key: string }
  | { readonly kind: 'failed'; readonly key: string; readonly retryInSeconds: number }
  | { readonly kind: 'given-up'; readonly key: string }
  | { readonly kind: 'unclear'; readonly key: string };

export interface Counts {
  readonly acts: number;
  readonly figures: number;
  readonly statements: number;
  readonly people: number;
}

const counted = z.array(z.unknown()).transform((records) => records.length);
const wholeRecord = z.object({
  article: z.object({
    status: z.enum(['extracted', 'rejected']),
    reason: z.object({ message: z.string() }).nullable(),
  }),
  cooperation: counted,
  figures: counted,
  statements: counted,
  people: counted,
});

/** Asks the API what it now knows of a key, as any user would. */
export async function outcomeOf(api: string, key: string): Promise<Outcome> {
  const response = await fetch(`${api}/articles/${articleIdOf(key)}`);
  if (response.status === 404) return { kind: 'removed', key };
  const { article, cooperation: acts, figures, statements, people } = wholeRecord.parse(await response.json());
  if (article.status === 'rejected')
    return { kind: 'rejected', key, reason: article.reason?.message ?? 'no reason given' };
  return { kind: 'extracted', key, counts: { acts, figures, statements, people } };
}

/** One line for the terminal. */
export function outcomeLine(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'extracted': {
      const { acts, figures, people, statements } = outcome.counts;
      const counts = [count(acts, 'act'), count(figures, 'figure'), count(statements, 'statement')];
      return `extracted: ${outcome.key} (${counts.join(', ')}, ${people} ${people === 1 ? 'person' : 'people'})`;
    }
    case 'rejected':
      return `rejected: ${outcome.key}: ${outcome.reason}`;
    case 'removed':
      return `removed: ${outcome.key}`;
    case 'failed':
      return `failed: ${outcome.key}: it will be tried again in ${count(outcome.retryInSeconds, 'second')}`;
    case 'given-up':
      return `given up: ${outcome.key}: its message is in the dead-letter queue`;
    case 'unclear':
      return `unclear: ${outcome.key}: it was ingested, but the API could not answer what became of it`;
  }
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
