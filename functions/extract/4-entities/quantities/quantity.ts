import type { Qualifier, RatePeriod } from '../../../records/schema/index.ts';
import type { Finding } from '../../rule.ts';
import type { Annotated } from '../mention.ts';

export type QuantityKind = 'count' | 'mass' | 'area' | 'length' | 'volume' | 'power' | 'speed' | 'money' | 'percent';

/** A number with its unit, from the first token of the number to the last of the unit; qualifier and rate lie outside. */
export interface Quantity extends Finding {
  readonly kind: QuantityKind;
  readonly value: number;
  readonly valueMax: number | null;
  /** As in the record: "kg", "ha", "USD", "%", "1" for a count. */
  readonly unit: string;
  readonly qualifier: Qualifier;
  readonly per: RatePeriod | null;
  /** "a third", "four in ten": a percentage that the text gives as a part. */
  readonly isFraction: boolean;
  /** "the two ships", "those 40 men": things that the text has told of before. */
  readonly isDefinite: boolean;
}

/** The text with its quantities, for the facts. */
export interface Measured extends Annotated {
  readonly quantityAt: (token: number) => Quantity | undefined;
}
