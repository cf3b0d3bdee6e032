import type { Article, ArticleId, ArticleRecord, Edtf } from '../../schema/index.ts';

export const LIST_NAMES = [
  'articles',
  'cooperation',
  'figures',
  'statements',
  'people',
  'organizations',
  'places',
  'countries',
] as const;
export type ListName = (typeof LIST_NAMES)[number];

/** What every fact in a list says of the article that it comes from. */
export interface ArticleSummary {
  readonly id: ArticleId;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly publishedOn: Edtf | null;
}

/** The keys that a fact has in one respect: the codes of its parties, its kind, the name of its outlet. */
export type Respect<Fact> = (fact: Fact, article: ArticleSummary) => readonly string[];

/**
 * One list that readers can ask for: which facts of an article are in it, and in which respects they can be told
 * apart. Writers derive the keys of entries from it and readers the conditions of queries, so that the two agree.
 */
export interface ListDefinition<Fact> {
  readonly name: ListName;
  readonly facts: (record: ArticleRecord) => readonly Fact[];
  /** The fact's own date; null where it has none and the article's stands for it. */
  readonly date: (fact: Fact) => Edtf | null;
  /** What two reports of one act have in common beside the date, so that they lie side by side. */
  readonly act?: (fact: Fact, article: ArticleSummary) => string;
  /** Each key of these respects has a partition of its own, in the order of dates. */
  readonly partitions: Readonly<Record<string, Respect<Fact>>>;
  /** Names that are found by how they begin, in partitions in the order of names. */
  readonly names: Readonly<Record<string, (fact: Fact) => readonly string[]>>;
  /** Texts that are found by the words in them, whole and in any order; each word has a partition in the order of dates. */
  readonly words: Readonly<Record<string, (fact: Fact) => readonly string[]>>;
  /** By respect, the key that nearly every fact has: it has no partition, which would be no shorter than the whole list. */
  readonly common: Readonly<Record<string, string>>;
}

export function summaryOf(article: Article): ArticleSummary {
  const { id, title, outlet, publishedOn } = article;
  return { id, title, outlet, publishedOn };
}
