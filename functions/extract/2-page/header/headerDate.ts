import type { Edtf } from '../../../records/schema/index.ts';
import { documentOf } from '../../3-text/document.ts';
import { fold } from '../../3-text/fold.ts';
import { type DateFinding, findDates } from '../../4-entities/dates/index.ts';
import { lazily } from '../../4-entities/gazetteer/lazily.ts';
import calendar from '../../vocabulary/calendar.json' with { type: 'json' };

export interface HeaderDate {
  readonly value: Edtf;
  /** The line without the date and without the words that belong to it ("Published", "at 10:32 a.m."). */
  readonly rest: string;
}

const WORD = /[\p{L}\p{M}]{2,12}\.?/gu;
const BETWEEN_PARTS = /(?<=\d|\p{L}|\.) (?:de|del|do) (?=\d|\p{L})/gu;
const DOTTED = /\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/g;
const DASHED_NAME = /\b(\d{1,2})-(\p{L}{3,9})-(\d{2,4})\b/gu;
const SHORT_YEAR = /\b(\d{1,2})\/(\d{1,2})\/(\d{2})\b/g;
const CLOCK_AFTER_DAY = /(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}\S{0,20}/g;
const FULL_DATE = /^\d{4}-\d{2}-\d{2}$/;
const CLOCK =
  /\b\d{1,2}[:h]\d{2}(?::\d{2})?(?:\.\d{1,3})? ?(?:hrs?|hours|[ap]\.? ?m\b\.?)?|\b\d{1,2} ?[ap]\.?m\b\.?/giu;
const ZONE = /\b(?:GMT|UTC|EST|EDT|CST|CDT|MST|MDT|PST|PDT|ET|BRT|COT|PET|ART|CLT|Z)(?: ?[+-]\d{1,2}(?::?\d{2})?)?\b/g;
const WEEKDAY =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thurs?|fri|sat|sun|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?)\b[.,]?/giu;

const englishMonths = lazily(() => {
  const months = new Map<string, string>();
  for (const { name, abbreviations, es, pt } of calendar.months) {
    for (const form of [name, ...abbreviations, ...es, ...pt]) months.set(fold(form).replace(/\.$/, ''), name);
  }
  return months;
});

/** "24 de febrero de 2015", "24 feb. 2015" and "24-Feb-2015" in the words that the date rules know. */
function inEnglish(line: string): string {
  const plain = line
    .replace(CLOCK_AFTER_DAY, '$1')
    .replace(DOTTED, '$1/$2/$3')
    .replace(
      DASHED_NAME,
      (_, day: string, month: string, year: string) => `${day} ${month} ${year.length === 2 ? '20' : ''}${year}`,
    )
    .replace(SHORT_YEAR, '$1/$2/20$3')
    .replace(WORD, (word) => englishMonths().get(fold(word).replace(/\.$/, '')) ?? word);
  return plain.replace(BETWEEN_PARTS, (between, at: number) => (isBesideMonth(plain, at) ? ' ' : between));
}

const MONTH_OR_YEAR_AFTER = /^ \p{L}{2,3} (?:[A-Z][a-z]{2,8}\b|\d{4}\b)/u;
const DAY_OR_MONTH_BEFORE =
  /(?:\b\d{1,2}|January|February|March|April|May|June|July|August|September|October|November|December)$/;

const isBesideMonth = (line: string, at: number): boolean =>
  DAY_OR_MONTH_BEFORE.test(line.slice(Math.max(0, at - 10), at)) && MONTH_OR_YEAR_AFTER.test(line.slice(at, at + 20));

/** The day that a header line names; a month or a year alone is none. Of several the first, which is that of publication. */
export function headerDate(line: string): HeaderDate | undefined {
  const text = inEnglish(line);
  const doc = documentOf({ text, publishedOn: null, headline: null });
  const dates = findDates(doc).filter((finding) => finding.value !== null && FULL_DATE.test(finding.value));
  const value = dates[0]?.value;
  if (value === null || value === undefined) return undefined;
  const start = (finding: DateFinding) => doc.tokens[finding.first]?.start ?? 0;
  const end = (finding: DateFinding) => doc.tokens[finding.last - 1]?.end ?? text.length;
  let rest = '';
  let from = 0;
  for (const finding of dates) {
    rest += `${text.slice(from, start(finding))} | `;
    from = end(finding);
  }
  rest += text.slice(from);
  return { value, rest: rest.replace(CLOCK, ' ').replace(ZONE, ' ').replace(WEEKDAY, ' ') };
}
