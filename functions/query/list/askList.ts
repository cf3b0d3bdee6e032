import type { ArticleId } from '../../records/schema/index.ts';
import { factsInOrder } from '../../records/store/entriesOf.ts';
import type { Entry } from '../../records/store/entry.ts';
import type { ListDefinition } from '../../records/store/lists/index.ts';
import { readArticle } from '../../records/store/readArticle.ts';
import type { RecordReader } from '../../records/store/recordTable.ts';
import type { Bound } from '../../records/store/sortRange.ts';
import type { Condition, Test } from './condition.ts';
import type { Gathering } from './gathering.ts';
import { headsOfRequest } from './headsOfRequest.ts';
import { pageOf, readPage } from './page.ts';
import type { Page } from './pageBeingFilled.ts';
import { askedFor, type DateSpan, searchFor } from './search.ts';

/** Makes what a list shows of the facts that a request asks for. */
export type GatherAsked<Fact, Shown> = (isAsked: Test<Fact>) => Gathering<Fact, Shown>;

export interface ListQuestion<Fact, Shown> {
  readonly list: ListDefinition<Fact>;
  readonly gathering: GatherAsked<Fact, Shown>;
  readonly conditions: readonly Condition<Fact>[];
  readonly span: DateSpan;
  readonly article: ArticleId | undefined;
  readonly limit: number;
  readonly after: Bound | undefined;
}

/** One page of what a list holds. */
export function askList<Fact, Shown>(question: ListQuestion<Fact, Shown>, reader: RecordReader): Promise<Page<Shown>> {
  const { list, gathering, conditions, span, article, limit, after } = question;
  const isAsked = askedFor(conditions, span);
  if (article !== undefined) return askArticle(question, article, isAsked, reader);
  return readPage(reader, searchFor(list, conditions, span), gathering(isAsked), limit, after);
}

/** One article's facts come from its record: an article that isn't there has none. */
async function askArticle<Fact, Shown>(
  { list, gathering, limit, after }: ListQuestion<Fact, Shown>,
  article: ArticleId,
  isAsked: Test<Fact>,
  reader: RecordReader,
): Promise<Page<Shown>> {
  const found = await readArticle(reader, article);
  if (found.kind !== 'found') return { entries: [], next: null };
  const isOwn = (entry: Entry<Fact>) => entry.article.id === article && isAsked(entry);
  const { gather, beyond } = gathering(isOwn);
  const entries = factsInOrder(list, found.record, found.generation).filter(isOwn);
  return pageOf(await gather(entries, { reader, heads: headsOfRequest(reader) }), beyond, limit, after);
}
