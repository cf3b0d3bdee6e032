import type { Quantity } from '../../../4-entities/quantities/index.ts';
import type { Draft } from '../draft.ts';
import type { Signal } from '../signals.ts';
import type { Substances } from '../substances.ts';

/** What has been read before a bare number: figures, substances, and the words near it that tell measures. */
export interface Context {
  readonly before: readonly Draft[];
  readonly substances: Substances;
  readonly signals: readonly Signal[];
}

/** A number whose own words do not say what it counts. */
export type Bare = Quantity & Pick<Draft, 'sentence' | 'scope'>;
