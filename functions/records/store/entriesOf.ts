import type { ArticleRecord } from '../schema/index.ts';
import { sortDate, UNDATED } from '../sortDate.ts';
import { isCommonWord, wordsOf } from '../words.ts';
import type { AnyEntry, Entry } from './entry.ts';
import type { Generation } from './generation.ts';
import { type ArticleSummary, LISTS, type ListDefinition, summaryOf } from './lists/index.ts';
import { outlinesOf } from './outlines/outlinesOf.ts';
import { byName, byValue, wholeList } from './partition.ts';
import { dateSortKey, nameSortKey, type SortParts } from './sortKey.ts';

/** Raised by one whenever the keys or the content of entries change, so that articles are stored anew. */
export const ENTRY_LAYOUT = 7;

/** Every entry that an article has in any list or aggregate. Lazy, because a hostile text can have more than fit into memory. */
export function* entriesOf(record: ArticleRecord, generation: Generation): Generator<AnyEntry> {
  yield* entriesInList(LISTS.articles, record, generation);
  yield* entriesInList(LISTS.cooperation, record, generation);
  yield* entriesInList(LISTS.figures, record, generation);
  yield* entriesInList(LISTS.statements, record, generation);
  yield* entriesInList(LISTS.people, record, generation);
  yield* entriesInList(LISTS.organizations, record, generation);
  yield* entriesInList(LISTS.places, record, generation);
  yield* entriesInList(LISTS.countries, record, generation);
  yield* outlinesOf(record, generation);
}

function* entriesInList<Fact>(
  list: ListDefinition<Fact>,
  record: ArticleRecord,
  generation: Generation,
): Generator<Entry<Fact>> {
  for (const { content, sort } of placedFacts(list, record, generation)) {
    const SK = dateSortKey(sort);
    yield wholeListEntry(list, content, sort);
    for (const [respect, keysOf] of Object.entries(list.partitions)) {
      for (const value of distinct(keysOf(content.fact, content.article))) {
        if (value === list.common[respect]) continue;
        yield { ...content, key: { PK: byValue(list.name, respect, value).key, SK } };
      }
    }
    for (const [respect, textsOf] of Object.entries(list.words)) {
      const words = textsOf(content.fact).flatMap(wordsOf);
      for (const word of distinct(words.filter((each) => !isCommonWord(each)))) {
        yield { ...content, key: { PK: byValue(list.name, respect, word).key, SK } };
      }
    }
    for (const [respect, namesOf] of Object.entries(list.names)) {
      for (const name of distinct(namesOf(content.fact))) {
        yield { ...content, key: { PK: byName(list.name, respect, name).key, SK: nameSortKey(name, sort) } };
      }
    }
  }
}

/** The facts of one article as the whole list shows them, in the list's order. */
export function factsInOrder<Fact>(
  list: ListDefinition<Fact>,
  record: ArticleRecord,
  generation: Generation,
): readonly Entry<Fact>[] {
  const entries = [...placedFacts(list, record, generation)].map(({ content, sort }) =>
    wholeListEntry(list, content, sort),
  );
  return entries.sort((one, other) => (one.key.SK < other.key.SK ? 1 : -1));
}

type Content<Fact> = Omit<Entry<Fact>, 'key'>;

function wholeListEntry<Fact>(list: ListDefinition<Fact>, content: Content<Fact>, sort: SortParts): Entry<Fact> {
  return { ...content, key: { PK: wholeList(list.name).key, SK: dateSortKey(sort) } };
}

function* placedFacts<Fact>(
  list: ListDefinition<Fact>,
  record: ArticleRecord,
  generation: Generation,
): Generator<{ readonly content: Content<Fact>; readonly sort: SortParts }> {
  const article: ArticleSummary = summaryOf(record.article);
  const published = sortDate(article.publishedOn) ?? UNDATED;
  for (const [ordinal, fact] of list.facts(record).entries()) {
    const date = sortDate(list.date(fact)) ?? published;
    yield {
      content: { date, article, fact },
      sort: { date, act: list.act?.(fact, article), id: article.id, ordinal, generation },
    };
  }
}

function distinct(keys: readonly string[]): ReadonlySet<string> {
  return new Set(keys.filter((key) => key !== ''));
}
