import type { Edtf } from '../../../records/schema/index.ts';
import type { Finding, Parser, Refiner } from '../../rule.ts';
import type { PartialDate } from './calendar.ts';

/** A date in the text. `value` is null where the text is relative and the day of publication is not known. */
export interface DateFinding extends Finding {
  readonly value: Edtf | null;
  /** Set where the value is one date and no interval, so that ranges can be built from two of them. */
  readonly date?: PartialDate | undefined;
  /** "June 23" without a year: the year was inferred, and a year nearby may correct it. */
  readonly yearInferred?: boolean;
  /** "two years later": from the date named before, which a refiner looks up. */
  readonly counted?: { readonly unit: string; readonly step: number };
}

export type DateParser = Parser<DateFinding>;
export type DateRefiner = Refiner<DateFinding>;
