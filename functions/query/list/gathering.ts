import type { Entry } from '../../records/store/entry.ts';
import type { RecordReader } from '../../records/store/recordTable.ts';
import { type Bound, beyondFact } from '../../records/store/sortRange.ts';
import type { Heads } from './headsOfRequest.ts';

/** Where a request reads. */
export interface Sources {
  readonly reader: Pick<RecordReader, 'readStretch'>;
  readonly heads: Heads;
}

/** What a list shows of the entries that it reads. */
export interface Gathering<Fact, Shown> {
  /** What is shown for these entries, in their order and where they stand; for some of them it may be nothing. */
  readonly gather: (entries: readonly Entry<Fact>[], sources: Sources) => Promise<readonly Entry<Shown>[]>;
  /** Where to go on after what stands at this key. */
  readonly beyond: (sortKey: string, direction: 'forwards' | 'backwards') => Bound;
}

/** Each fact for itself. */
export function eachFact<Fact>(): Gathering<Fact, Fact> {
  return { gather: async (entries) => entries, beyond: beyondFact };
}
