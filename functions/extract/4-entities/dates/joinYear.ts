import { edtfOf, type PartialDate } from './calendar.ts';
import type { DateFinding, DateRefiner } from './dateFinding.ts';

/** "June 30 of this year", "March of last year", "April last year", "in May the same year", "in May of that year": the year said wins over the inferred one. */
export const joinYear: DateRefiner = {
  name: 'joinYear',
  refine: (findings, doc) => {
    const joined: DateFinding[] = [];
    for (const finding of findings) {
      const before = joined.at(-1);
      const gap = before === undefined ? [] : doc.tokens.slice(before.last, finding.first).map((token) => token.norm);
      const isYear = finding.date !== undefined && finding.date.month === undefined;
      if (
        before?.date &&
        before.yearInferred &&
        isYear &&
        (['of', 'of the', ', '].includes(gap.join(' ')) ||
          (gap.length === 0 &&
            ['last', 'this', 'next', 'the', 'that'].includes(doc.tokens[finding.first]?.norm ?? ''))) &&
        finding.date
      ) {
        const date: PartialDate = { ...before.date, year: finding.date.year };
        joined[joined.length - 1] = { ...before, last: finding.last, date, value: edtfOf(date), yearInferred: false };
      } else joined.push(finding);
    }
    return joined;
  },
};
