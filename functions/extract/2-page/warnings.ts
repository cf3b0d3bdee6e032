import type { Warning } from '../../records/schema/index.ts';
import type { Source } from '../index.ts';
import { secondCopy } from './body/secondCopy.ts';
import type { PageFacts } from './page.ts';

const LANGUAGES: Readonly<Record<string, string>> = { es: 'Spanish', pt: 'Portuguese', fr: 'French' };

/** What the cleaner took away, and what it looked for in vain. */
export function pageWarnings(
  facts: PageFacts,
  text: string,
  source: Source,
  removed: readonly string[],
): readonly Warning[] {
  const warnings: Warning[] = [];
  const furniture = removed.filter((rule) => rule !== secondCopy.name);
  const warn = (code: string, message: string) => warnings.push({ code, message });
  if (furniture.length > 0)
    warn('furniture-removed', `Parts of the page that are not the article's were removed: ${furniture.join(', ')}.`);
  if (removed.includes(secondCopy.name))
    warn('duplicate-body-removed', 'The body stood on the page more than once; one copy was kept.');
  if (facts.title === undefined) warn('no-title', 'No title was recognised.');
  if (source.said?.publishedOn !== undefined && facts.publishedOn === undefined)
    warn('date-not-understood', `The uploader's date "${source.said.publishedOn}" is no date.`);
  else if (facts.publishedOn === undefined)
    warn('no-date', 'No date of publication was found; relative dates ("last week") stay unresolved.');
  if (text === '') warn('no-text', 'No prose was found on the page.');
  if (facts.language !== undefined && facts.language !== 'en') {
    const name = LANGUAGES[facts.language] ?? facts.language;
    warn('language-not-supported', `The article is in ${name}; facts are extracted from English only.`);
  }
  return warnings;
}
