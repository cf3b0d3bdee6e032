import type { Measure } from '../../../records/schema/index.ts';
import type { Sentence, TokenRange } from '../../3-text/document.ts';
import type { Measured, Quantity } from '../../4-entities/quantities/index.ts';
import type { Refiner } from '../../rule.ts';
import type { Thing } from './thing.ts';

/** A quantity on its way to a figure: what it counts and what is said of it, as far as known. */
export interface Draft extends Quantity {
  readonly sentence: Sentence;
  /** The words of the sentence that may speak of it. */
  readonly scope: TokenRange;
  readonly thing: Thing | undefined;
  readonly measure: Measure;
}

export type DraftRefiner = Refiner<Draft, Measured>;
