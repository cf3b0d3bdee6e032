import { familyOf } from '../../acts/family.ts';
import type { ArticleRecord } from '../../schema/index.ts';
import { sortDate, UNDATED } from '../../sortDate.ts';
import type { Generation } from '../generation.ts';
import { pairsOf } from '../lists/pairs.ts';
import type { OutlineEntry } from './outline.ts';
import { decadeOf, EVERYBODY, outlinePartition, outlineSortKey } from './outlineKey.ts';

/** The outline of each report that an article has, for all, for each party, and for each two of them. */
export function* outlinesOf({ article, cooperation }: ArticleRecord, generation: Generation): Generator<OutlineEntry> {
  const { id } = article;
  const published = sortDate(article.publishedOn) ?? UNDATED;
  for (const [ordinal, { parties, kind, status, date: own, topics }] of cooperation.entries()) {
    const fact = { parties, kind, status, date: own, topics };
    const date = sortDate(own) ?? published;
    const SK = outlineSortKey({ date, family: familyOf(fact, id), id, ordinal, generation });
    for (const who of new Set([EVERYBODY, ...parties, ...pairsOf(parties)])) {
      yield { key: { PK: outlinePartition(who, decadeOf(date)), SK }, date, article: { id }, fact };
    }
  }
}
