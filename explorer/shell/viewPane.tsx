import { useEffect, useRef } from 'preact/hooks';
import type { Client } from '../client.ts';
import { useNavigation } from './navigation.ts';
import { Failed, Loading } from './states.tsx';
import { useView } from './useView.ts';
import type { ViewEntry } from './view.ts';

export interface ViewPaneProps {
  readonly entry: ViewEntry;
  readonly client: Client;
}

/** The view of the place, or what there is instead until it is loaded. */
export function ViewPane({ client, entry }: ViewPaneProps) {
  const { place } = useNavigation();
  const state = useView(entry, client);
  useBeginning(entry);
  useEffect(() => {
    // Effects come after the frame that they belong to: bench/explorer reads from it when the data was on the screen.
    if (state.kind === 'shown') performance.mark('view painted');
  }, [state]);
  switch (state.kind) {
    case 'failed':
      return <Failed error={state.error} again={state.again} />;
    case 'shown':
      return <div class="view">{state.shown({ place, client })}</div>;
    case 'loading':
      // What was there before stays until there is something newer: less flicker, and the place where one was reading.
      return state.before === null ? (
        <Loading />
      ) : (
        <div class="view stale" aria-busy="true">
          {state.before({ place, client })}
        </div>
      );
  }
}

/** A view is read from its beginning, by eye, keyboard and screen reader, unless one returns to it. */
function useBeginning(entry: ViewEntry): void {
  const { isReturn, place } = useNavigation();
  const isFirst = useRef(true);
  useEffect(() => {
    document.title = `${entry.title} · Entente`;
    if (!isFirst.current && !isReturn) {
      scrollTo(0, 0);
      document.getElementById('main')?.focus({ preventScroll: true });
    }
    isFirst.current = false;
  }, [entry, place.id]);
}
