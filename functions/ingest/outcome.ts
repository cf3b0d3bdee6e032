import type { Head } from '../records/store/head.ts';
import type { FactCounts } from './factCounts.ts';

/** What became of one key. */
export type Outcome =
  | { readonly kind: 'stored'; readonly head: Head; readonly entries: number; readonly facts: FactCounts }
  | { readonly kind: 'removed'; readonly head: Head }
  /** The table held already what the bucket holds. */
  | { readonly kind: 'unchanged'; readonly head: Head }
  /** Neither bucket nor table knows the key. */
  | { readonly kind: 'absent' };

/** Another delivery was first, or is at work: what was read no longer counts. */
export interface Again {
  readonly kind: 'again';
  readonly why: 'busy' | 'overtaken' | 'bucket-changed';
}

export const again = (why: Again['why']): Again => ({ kind: 'again', why });
