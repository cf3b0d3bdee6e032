import { useEffect, useState } from 'preact/hooks';
import type { Session } from './session.ts';

interface GateProps {
  readonly session: Session;
  /** Called when somebody is signed in: what is behind the gate takes its place. */
  readonly onIn: () => void;
}

type GateState = { readonly kind: 'looking' | 'out' } | { readonly kind: 'failed'; readonly reason: string };

/** Lets those on who are signed in, and everybody else sign in. */
export function Gate({ onIn, session }: GateProps) {
  const [state, setState] = useState<GateState>({ kind: 'looking' });
  const fail = (error: unknown) =>
    setState({ kind: 'failed', reason: error instanceof Error ? error.message : 'It is not known why.' });
  useEffect(() => {
    session.resume().then((isIn) => (isIn ? onIn() : setState({ kind: 'out' })), fail);
  }, [session, onIn]);
  if (state.kind === 'looking') return null;
  return (
    <main class="gate">
      <h1>Entente</h1>
      <p>Who cooperates with whom on security in the Americas, and on whose word.</p>
      {state.kind === 'failed' && (
        <p role="alert" class="reason">
          You could not be signed in: <bdi>{state.reason}</bdi>
        </p>
      )}
      <button type="button" class="button" onClick={() => session.begin().catch(fail)}>
        Sign in
      </button>
    </main>
  );
}
