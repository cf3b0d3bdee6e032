import type { RatePeriod } from '../../../records/schema/index.ts';
import units from '../../vocabulary/units.json' with { type: 'json' };
import { lazily } from '../gazetteer/lazily.ts';
import type { Annotated } from '../mention.ts';
import { word } from '../words.ts';

const FARTHEST = 6;
const PERIODS: readonly RatePeriod[] = ['day', 'week', 'month', 'year'];
const RATES = lazily(
  () => new Map(PERIODS.flatMap((period) => units.rates[period].map((text) => [text, period] as const))),
);

/** Words that end the quantity's own phrase: what follows them belongs to something else. */
const STOPS = new Set('and or but which that who while when after before in on at to from for since until'.split(' '));

/** "20 tons per month", "three harvests a year", "$400 million each year", "two operations annually". */
export function rateAfter(doc: Annotated, last: number): RatePeriod | null {
  const end = Math.min(doc.sentenceAt(last - 1)?.last ?? last, last + FARTHEST);
  for (let at = last; at < end; at += 1) {
    const rate = RATES().get(`${word(doc, at)} ${word(doc, at + 1)}`) ?? RATES().get(word(doc, at));
    if (rate !== undefined && doc.dateAt(at) === undefined) return rate;
    const token = doc.tokens[at];
    if (
      STOPS.has(word(doc, at)) ||
      (token?.kind === 'mark' && token.spaced) ||
      [',', ';', ':', '.'].includes(token?.text ?? '')
    )
      return null;
  }
  return null;
}
