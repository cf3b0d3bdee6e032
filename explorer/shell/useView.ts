import { useEffect, useState } from 'preact/hooks';
import type { Client } from '../client.ts';
import type { Place } from './place.ts';
import type { Shown, View, ViewEntry } from './view.ts';

export type ViewState =
  | { readonly kind: 'loading'; readonly before: Shown | null }
  | { readonly kind: 'shown'; readonly shown: Shown }
  | { readonly kind: 'failed'; readonly error: unknown; readonly again: () => void };

/** Loads the view's code and then its data, again whenever the place asks for other data. */
export function useView(entry: ViewEntry, place: Place, client: Client): ViewState {
  const [view, setView] = useState<{ readonly entry: ViewEntry; readonly view: View } | null>(null);
  const [state, setState] = useState<ViewState>({ kind: 'loading', before: null });
  const [attempt, setAttempt] = useState(0);
  const opened = view?.entry === entry ? view.view : null;
  const key = opened?.keyOf(place) ?? null;

  useEffect(() => {
    const again = () => setAttempt((count) => count + 1);
    setState({ kind: 'loading', before: null });
    entry.open().then(
      (module) => setView({ entry, view: module.default }),
      (error: unknown) => setState({ kind: 'failed', error, again }),
    );
  }, [entry, attempt]);

  useEffect(() => {
    if (opened === null) return undefined;
    const leaving = new AbortController();
    setState((before) => ({ kind: 'loading', before: before.kind === 'shown' ? before.shown : null }));
    opened.load({ place, client, signal: leaving.signal }).then(
      (shown) => !leaving.signal.aborted && setState({ kind: 'shown', shown }),
      (error: unknown) => {
        const again = () => setAttempt((count) => count + 1);
        if (!leaving.signal.aborted) setState({ kind: 'failed', error, again });
      },
    );
    return () => leaving.abort();
  }, [opened, key, client, attempt]);

  return state;
}
