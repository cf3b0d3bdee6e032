import { type Edtf, edtf } from '../../../../records/schema/index.ts';
import type { Measured } from '../../../4-entities/quantities/index.ts';
import { word } from '../../../4-entities/words.ts';
import type { Draft } from '../draft.ts';
import type { SaidDate } from './datesFor.ts';

const REACH = 4;
const FARTHEST = 60;

/** "up from 6,900 kilos in the same period of 2015", after "from January to April": the same months of the year said. */
export function samePeriod(doc: Measured, { first, value }: SaidDate): Edtf | undefined {
  if (!/^\d{4}$/.test(value ?? '') || ![1, 2, 3, 4, 5].some((back) => word(doc, first - back) === 'same'))
    return undefined;
  for (let at = first - REACH; at > first - FARTHEST; at -= 1) {
    const date = doc.dateAt(at)?.value;
    if (date?.includes('-')) return edtf.safeParse(date.replace(/\d{4}(?=-)/g, value ?? '')).data;
  }
  return undefined;
}

const COMPARED_REACH = 9;

/** "against 13.1 tons in the same eight months of 2014": said of the figure right before it. */
export function samePeriodAfter(doc: Measured, { last, thing }: Draft): Edtf | undefined {
  const end = Math.max(last, thing?.last ?? last);
  if (word(doc, end) !== 'in' || word(doc, end + 1) !== 'the' || word(doc, end + 2) !== 'same') return undefined;
  for (let at = end + 3; at < end + COMPARED_REACH; at += 1) {
    const date = doc.dateAt(at);
    if (date?.first === at) return samePeriod(doc, date);
  }
  return undefined;
}
