import { articleIdOf } from '../records/articleId.ts';
import type { Article, ArticleRecord } from '../records/schema/index.ts';
import { decode } from './1-decode/index.ts';
import { homeOfOutlet } from './2-page/header/outletHome.ts';
import { readPage } from './2-page/index.ts';
import { documentOf } from './3-text/document.ts';
import { findEntities } from './4-entities/index.ts';
import { findFacts } from './5-facts/index.ts';
import { assemble } from './6-record/assemble.ts';
import { NO_RECORDS, rejectedRecord } from './rejectedRecord.ts';
import type { Source } from './source.ts';

export type { Source } from './source.ts';

/** Languages whose facts are extracted; of others only metadata and text are kept. */
const FACT_LANGUAGES: ReadonlySet<string> = new Set(['en']);

/**
 * Bytes in, the article's record out: decode, page, text, entities, facts, record. Pure: no clock, no network. What can't be
 * extracted is a record with status `rejected` and a reason, since trying again would not help.
 */
export async function extract(bytes: Uint8Array, source: Source): Promise<ArticleRecord> {
  const decoded = decode(bytes, source.contentType);
  if (decoded.kind === 'rejected') return rejectedRecord(source, decoded.reason);
  const { warnings, ...page } = await readPage(decoded.text, source);
  if (page.text === '')
    return rejectedRecord(source, { code: 'no-text', message: 'No text of an article was found in the file.' });
  const outletCountry = homeOfOutlet(page.outlet);
  const doc = documentOf({
    text: page.text,
    publishedOn: page.publishedOn,
    headline: page.title,
    // A paper's own officials need no country, wherever it reports from.
    homeCountry: outletCountry ?? page.datelineCountry,
    outletCountry,
  });
  const article: Article = {
    ...page,
    id: articleIdOf(source.key),
    key: source.key,
    status: 'extracted',
    reason: null,
    wordCount: doc.tokens.filter((token) => token.kind === 'word' || token.kind === 'number').length,
    warnings: [...decoded.warnings, ...warnings],
  };
  if (page.language !== null && !FACT_LANGUAGES.has(page.language)) return { ...NO_RECORDS, article };
  const entities = findEntities(doc);
  return assemble(article, entities, findFacts(entities, article.id));
}
