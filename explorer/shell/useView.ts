import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Client } from '../client.ts';
import { useNavigation } from './navigation.ts';
import { seenViews } from './seenViews.ts';
import type { Shown, View, ViewEntry } from './view.ts';

export type ViewState =
  | { readonly kind: 'loading'; readonly before: Shown | null }
  | { readonly kind: 'shown'; readonly shown: Shown }
  | { readonly kind: 'failed'; readonly error: unknown; readonly again: () => void };

/** Loads the view's code and then its data, again whenever the place asks for other data. */
export function useView(entry: ViewEntry, client: Client): ViewState {
  const { isReturn, place } = useNavigation();
  const [view, setView] = useState<{ readonly entry: ViewEntry; readonly view: View } | null>(null);
  const [state, setState] = useState<ViewState>({ kind: 'loading', before: null });
  const [attempt, setAttempt] = useState(0);
  const seen = useMemo(seenViews, []);
  const opened = view?.entry === entry ? view.view : null;
  const key = opened?.keyOf(place) ?? null;

  const fail = (error: unknown) => setState({ kind: 'failed', error, again: () => setAttempt((count) => count + 1) });

  useEffect(() => {
    setState({ kind: 'loading', before: null });
    entry.open().then((module) => setView({ entry, view: module.default }), fail);
  }, [entry, attempt]);

  useEffect(() => {
    if (opened === null || key === null) return undefined;
    const known = isReturn ? seen.find(key) : undefined;
    if (known !== undefined) {
      setState({ kind: 'shown', shown: known });
      return undefined;
    }
    const leaving = new AbortController();
    const { signal } = leaving;
    setState((before) => ({ kind: 'loading', before: before.kind === 'shown' ? before.shown : null }));
    opened.load({ place, client, signal }).then(
      (shown) => {
        if (signal.aborted) return;
        seen.keep(key, shown);
        setState({ kind: 'shown', shown });
      },
      (error: unknown) => signal.aborted || fail(error),
    );
    return () => leaving.abort();
  }, [opened, key, client, attempt]);

  return state;
}
