import { type Edtf, edtf } from '../../../../records/schema/index.ts';
import type { TokenRange } from '../../../3-text/document.ts';
import { publishedDate } from '../../../4-entities/dates/resolve.ts';
import type { Measured } from '../../../4-entities/quantities/index.ts';
import { word } from '../../../4-entities/words.ts';
import type { Draft } from '../draft.ts';

const YEARS_BEFORE = [
  'the year before',
  'the previous year',
  'a year earlier',
  'a year before',
  'the prior year',
  'one year earlier',
].map((text) => text.split(' '));
const YEARS_AFTER = ['the following year', 'the next year', 'a year later', 'one year later', 'the year after'].map(
  (text) => text.split(' '),
);
const WHOLE_YEARS = [
  'the course of the year',
  'during the year',
  'throughout the year',
  'in the year',
  'over the year',
].map((text) => text.split(' '));
const NAMED_YEARS = ['that year', 'the same year', 'that same year'].map((text) => text.split(' '));
const SINCE_ITS_START = ['since the start of the year', 'since the beginning of the year', 'since the year began'].map(
  (text) => text.split(' '),
);
const REACH = 8;
const FARTHEST_YEAR = 400;

/** "compared with 8.9 tons the year before", "480 the following year": the year beside the one that the text named last. */
export function yearBefore(doc: Measured, { last, thing, scope }: Draft): Edtf | undefined {
  const end = thing !== undefined && thing.first >= last ? thing.last : last;
  for (let at = end; at < Math.min(scope.last, end + REACH); at += 1) {
    if (doc.quantityAt(at) !== undefined || ['than', 'as'].includes(word(doc, at))) return undefined;
    const step = [YEARS_BEFORE, YEARS_AFTER].findIndex((phrases) => phrases.some((words) => isPhrase(doc, at, words)));
    if (step < 0) continue;
    const named = yearNamedBefore(doc, at);
    return named === undefined ? undefined : edtf.parse(String(named + (step === 0 ? -1 : 1)));
  }
  return undefined;
}

/** "in the course of the year", "that year": the one that the text has named most. */
export function yearMeant(doc: Measured, { first, last }: TokenRange): Edtf | undefined {
  for (let at = first; at < last; at += 1) {
    if (NAMED_YEARS.some((words) => isPhrase(doc, at, words)) && !['than', 'as'].includes(word(doc, at - 2)))
      return yearOf(yearNamedBefore(doc, at));
    if (SINCE_ITS_START.some((words) => isPhrase(doc, at, words))) return openYear(doc);
    if (
      !WHOLE_YEARS.some((words) => isPhrase(doc, at, words)) ||
      YEARS_BEFORE.some((words) => isPhrase(doc, at + 1, words))
    )
      continue;
    const named = yearOfText(doc, at);
    return named === undefined ? undefined : edtf.parse(String(named));
  }
  return undefined;
}

const yearOf = (year: number | undefined): Edtf | undefined =>
  year === undefined ? undefined : edtf.parse(String(year));

function openYear(doc: Measured): Edtf | undefined {
  const published = publishedDate(doc);
  return published && edtf.parse(`${published.year}/..`);
}

const isPhrase = (doc: Measured, at: number, words: readonly string[]): boolean =>
  words.every((text, k) => word(doc, at + k) === text);

function yearNamedBefore(doc: Measured, before: number): number | undefined {
  for (let at = before - 1; at >= Math.max(0, before - FARTHEST_YEAR); at -= 1) {
    const year = /^\d{4}/.exec(doc.dateAt(at)?.value ?? '')?.[0];
    if (year !== undefined) return Number(year);
  }
  return undefined;
}

/** The year named most often before, the first one of two. */
function yearOfText(doc: Measured, before: number): number | undefined {
  const counts = new Map<number, number>();
  for (let at = Math.max(0, before - FARTHEST_YEAR); at < before; at += 1) {
    const date = doc.dateAt(at);
    const isSaid = date?.first === at && date.rule !== 'fromDateBefore';
    const year = isSaid ? /^\d{4}/.exec(date.value ?? '')?.[0] : undefined;
    if (year !== undefined) counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}
