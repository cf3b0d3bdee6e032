import type { Document } from '../../3-text/document.ts';
import { recognise } from '../../rule.ts';
import { ago } from './ago.ts';
import type { DateFinding, DateParser } from './dateFinding.ts';
import { mayBeginDate } from './dateWords.ts';
import { countFromDateBefore, fromDateBefore } from './fromDateBefore.ts';
import { joinRange } from './joinRange.ts';
import { joinYear } from './joinYear.ts';
import { monthNameDate } from './monthNameDate.ts';
import { numericDate } from './numericDate.ts';
import { partOfYear } from './partOfYear.ts';
import { relativeDay } from './relativeDay.ts';
import { relativePeriod } from './relativePeriod.ts';
import { weekdayName } from './weekdayName.ts';
import { weekOfDay } from './weekOfDay.ts';
import { yearAlone } from './yearAlone.ts';

/** The longest form first: a quarter holds a year, a full date holds a month; a bare year is what is left. */
const PARSERS = [
  partOfYear,
  numericDate,
  monthNameDate,
  ago,
  weekdayName,
  relativePeriod,
  relativeDay,
  fromDateBefore,
  yearAlone,
];

/** What is counted from a date before comes first, years are joined before ranges ("between January 1 and June 30 of that year"). */
const REFINERS = [countFromDateBefore, joinYear, weekOfDay, joinRange];

/** All of them as one, asked only where a word can begin a date. */
const anyDate: DateParser = {
  name: 'anyDate',
  parse: (doc, at) => {
    if (!mayBeginDate(doc.tokens[at])) return undefined;
    for (const parser of PARSERS) {
      const finding = parser.parse(doc, at);
      if (finding !== undefined) return finding;
    }
    return undefined;
  },
};

/** Every date of the text in EDTF, relative ones resolved against the day of publication. */
export const findDates = (doc: Document): readonly DateFinding[] => recognise(doc, [anyDate], REFINERS);

export type { DateFinding } from './dateFinding.ts';
