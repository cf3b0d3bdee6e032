import { useEffect } from 'preact/hooks';
import type { Client } from '../client.ts';
import type { Place } from './place.ts';
import { Failed, Loading } from './states.tsx';
import { useView } from './useView.ts';
import type { ViewEntry } from './view.ts';

export interface ViewPaneProps {
  readonly entry: ViewEntry;
  readonly place: Place;
  readonly client: Client;
}

/** The view of the place, or what there is instead until it is loaded. */
export function ViewPane({ client, entry, place }: ViewPaneProps) {
  const state = useView(entry, place, client);
  useEffect(() => {
    document.title = `${entry.title} · Entente`;
  }, [entry]);
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
