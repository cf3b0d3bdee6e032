import type { PageFacts } from '../../page.ts';
import { type DomDocument, textOf } from '../dom.ts';
import { authorsNamed, dateNamed } from './named.ts';

const MICRODATA_AUTHOR =
  'article [rel="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"], main [rel="author"], .byline [rel="author"]';
const TIME =
  'article time[pubdate], [itemprop="datePublished"], main header time[datetime], article header time[datetime], article > time[datetime], .byline time[datetime], main time[datetime], article time[datetime]';
const MOST_AUTHORS = 5;

/** What the page says in the markup of its visible part: <time>, rel="author", itemprop, its only <h1>. */
export function markupFacts(document: DomDocument): PageFacts {
  const time = document.querySelector(TIME);
  const headings = Array.from(document.querySelectorAll('h1')).map(textOf).filter(Boolean);
  const authors = Array.from(document.querySelectorAll(MICRODATA_AUTHOR)).slice(0, MOST_AUTHORS).map(textOf);
  return {
    title: new Set(headings).size === 1 ? headings[0] : undefined,
    authors: authorsNamed(authors),
    publishedOn: dateNamed(
      time?.getAttribute('datetime') ?? time?.getAttribute('content') ?? (time === null ? undefined : textOf(time)),
    ),
  };
}
