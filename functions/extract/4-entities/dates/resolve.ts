import type { Document } from '../../3-text/document.ts';
import { isBefore, type PartialDate, parseDate } from './calendar.ts';
import { directionAt } from './direction.ts';

/** The day of publication, if it is known to the day or the month. */
export const publishedDate = (doc: Document): PartialDate | undefined =>
  doc.publishedOn === null ? undefined : parseDate(doc.publishedOn);

/** The year of a month or day named without one: the nearest that fits "next", "last" or else the tense. Undefined without a day of publication. */
export function yearFor(doc: Document, at: number, month: number, day?: number): number | undefined {
  const published = publishedDate(doc);
  if (published === undefined) return undefined;
  const sameYear: PartialDate = { year: published.year, month, day };
  const reference: PartialDate = day === undefined ? { year: published.year, month: published.month } : published;
  const said = doc.tokens[at - 1]?.norm;
  if (said === 'next') return isBefore(reference, sameYear) ? published.year : published.year + 1;
  if (said === 'last') return isBefore(sameYear, reference) ? published.year : published.year - 1;
  if (directionAt(doc, at) === 'future')
    return isBefore(sameYear, reference) ? farBack(sameYear, published) : published.year;
  return isBefore(reference, sameYear) ? farAhead(sameYear, published) : published.year;
}

/** In January "will meet in March" is this year's; in October it is next year's, but "would be reached in September" is not. */
function farBack(date: PartialDate, published: PartialDate): number {
  const monthsBack = (published.month ?? 1) - (date.month ?? 1);
  return monthsBack <= 1 ? published.year : published.year + 1;
}

/** A date of the past tense that lies just ahead is a printed programme ("kicked off … through June 30"), else last year's. */
function farAhead(date: PartialDate, published: PartialDate): number {
  const monthsAhead = (date.month ?? 1) - (published.month ?? 1);
  return monthsAhead <= 0 ? published.year : published.year - 1;
}
