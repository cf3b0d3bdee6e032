import { type Edtf, edtf } from '../../../../records/schema/index.ts';
import type { Measured } from '../../../4-entities/quantities/index.ts';
import { word } from '../../../4-entities/words.ts';
import type { SaidDate } from './datesFor.ts';

const REACH = 4;
const FARTHEST = 60;

/** "up from 6,900 kilos in the same period of 2015", after "from January to April": the same months of the year said. */
export function samePeriod(doc: Measured, { first, value }: SaidDate): Edtf | undefined {
  if (!/^\d{4}$/.test(value ?? '') || ![1, 2, 3].some((back) => word(doc, first - back) === 'same')) return undefined;
  for (let at = first - REACH; at > first - FARTHEST; at -= 1) {
    const date = doc.dateAt(at)?.value;
    if (date?.includes('-')) return edtf.safeParse(date.replace(/\d{4}(?=-)/g, value ?? '')).data;
  }
  return undefined;
}
