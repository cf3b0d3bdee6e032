import { fold } from '../../3-text/fold.ts';
import { lazily } from '../../4-entities/gazetteer/lazily.ts';
import calendar from '../../vocabulary/calendar.json' with { type: 'json' };

const CLOCK_AFTER_DAY = /\b(\d{4}-\d{2}-\d{2})T\d{2}:?\d{2}\S{0,20}/g;
const RUN_TOGETHER = /\b((?:19|20)\d{2})([01]\d)([0-3]\d)(?:T\d{4,6}Z?)?\b/g;
const DOTTED = /\b(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})\b/g;
const DASHED_NAME = /\b(\d{1,2})[-/](\p{L}{3,10})[-/](\d{4}|\d{2})\b/gu;
const SHORT_YEAR = /\b(\d{1,2})\/(\d{1,2})\/(\d{2})\b(?!\/)/g;
const SHORT_YEAR_AFTER_NAME = /\b(\d{1,2} \p{L}{3,10}\.?),? ['’]?(\d{2})\b(?![:.h\d])/gu;
const MONTH_AFTER_DAY = /(\b\d{1,2}(?:st|nd|rd|th|º|°)?,? (?:de |do )?)(\p{L}{3,10})\.?(?![\p{L}\p{M}])/gu;
const MONTH_BEFORE_NUMBER = /(?<![\p{L}\p{M}])(\p{L}{3,10})\.?(?= (?:de |del )?\d)/gu;
const OF_YEAR = /(\p{L}) (?:de|del) (?=\d{4}\b)/gu;
const OF_MONTH = /(\b\d{1,2})(?:º|°)? (?:de|do) (?=\p{Lu})/gu;

const englishMonths = lazily(() => {
  const months = new Map<string, string>();
  for (const { name, abbreviations, es, pt } of calendar.months) {
    for (const form of [name, ...abbreviations, ...es, ...pt]) months.set(fold(form).replace(/\.$/, ''), name);
  }
  return months;
});

const inEnglish = (word: string): string => englishMonths().get(fold(word)) ?? word;
const century = (year: string): string => (year.length === 2 ? `20${year}` : year);

/** "24 de febrero de 2015", "24.02.15", "24-Feb-2015" and "20150224" in the forms that the date rules know; all else as it was. */
export const usualDateForm = (line: string): string =>
  line
    .replace(CLOCK_AFTER_DAY, '$1')
    .replace(RUN_TOGETHER, '$1-$2-$3')
    .replace(
      DASHED_NAME,
      (_, day: string, month: string, year: string) => `${day} ${inEnglish(month)} ${century(year)}`,
    )
    .replace(DOTTED, (_, day: string, month: string, year: string) => `${day}/${month}/${century(year)}`)
    .replace(SHORT_YEAR, '$1/$2/20$3')
    .replace(MONTH_AFTER_DAY, (all: string, day: string, month: string) =>
      inEnglish(month) === month ? all : `${day.replace(/,/, '')}${inEnglish(month)}`,
    )
    .replace(MONTH_BEFORE_NUMBER, (all: string, month: string) => (inEnglish(month) === month ? all : inEnglish(month)))
    .replace(SHORT_YEAR_AFTER_NAME, (all: string, day: string, year: string) =>
      englishMonths().has(fold(day.replace(/^\d{1,2} |\.$/g, ''))) ? `${day} 20${year}` : all,
    )
    .replace(OF_YEAR, '$1 ')
    .replace(OF_MONTH, '$1 ');
