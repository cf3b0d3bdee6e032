import type { ComponentChild, ComponentType } from 'preact';
import { h } from 'preact';
import type { Client } from '../client.ts';
import type { FilterName } from '../filters/filters.ts';
import type { Place } from './place.ts';

/** What a view is loaded for. The signal says that nobody waits any more. */
export interface ViewRequest {
  readonly place: Place;
  readonly client: Client;
  readonly signal: AbortSignal;
}

export interface ShowProps {
  readonly place: Place;
  readonly client: Client;
}

/** A view whose data is there: draws itself. */
export type Shown = (props: ShowProps) => ComponentChild;

/** One way to look at the records. Loads its data first; the shell shows that it is loading, or why it could not. */
export interface View {
  readonly load: (request: ViewRequest) => Promise<Shown>;
  /** Places of the same key have the same data, and are not loaded again. */
  readonly keyOf: (place: Place) => string;
}

export interface ViewParts<Data> {
  readonly load: (request: ViewRequest) => Promise<Data>;
  readonly Show: ComponentType<ShowProps & { readonly data: Data }>;
  /** What of the view's own parameters the data depends on: all of them, if it doesn't say. */
  readonly dependsOn?: (own: Place['own']) => unknown;
}

export function makeView<Data>({ load, Show, dependsOn = (own) => own }: ViewParts<Data>): View {
  return {
    load: async (request) => {
      const data = await load(request);
      return (props) => h(Show, { ...props, data });
    },
    keyOf: ({ filters, id, own, view }) => JSON.stringify([view, id, filters, dependsOn(own)]),
  };
}

/** A view as the shell knows it before it is opened. */
export interface ViewEntry {
  /** As the URL has it. */
  readonly name: string;
  readonly title: string;
  /** Which filters it heeds: the bar says so of the others. */
  readonly filters: readonly FilterName[];
  /** Whether the header leads there; other views are reached from these. */
  readonly inHeader: boolean;
  /** Loads its code, when somebody wants to see it. */
  readonly open: () => Promise<{ readonly default: View }>;
}
