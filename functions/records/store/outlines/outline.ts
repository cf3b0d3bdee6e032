import type { Cooperation } from '../../schema/index.ts';
import type { Entry, Source } from '../entry.ts';

/** What the aggregates need of a report of an act, and what tells which act it is of. */
export type Outline = Pick<Cooperation, 'parties' | 'kind' | 'status' | 'date' | 'topics'>;

export type OutlineEntry = Entry<Outline, Source>;
