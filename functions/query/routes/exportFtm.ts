import type { ArticleId } from '../../records/schema/index.ts';
import { LISTS } from '../../records/store/lists/index.ts';
import { readArticle } from '../../records/store/readArticle.ts';
import type { RecordReader } from '../../records/store/recordTable.ts';
import { gatherActs } from '../acts/gatherActs.ts';
import { textAnswer } from '../answer.ts';
import { articleEntities } from '../formats/ftm/articleEntities.ts';
import { JSON_LINES } from '../formats/jsonLines.ts';
import { askList } from '../list/askList.ts';
import { eachFact } from '../list/gathering.ts';
import { askedPage, linkTo } from '../listRoute.ts';
import { COMMON } from '../parameters/common.ts';
import type { Route } from '../route.ts';
import { SAMPLE_ARTICLE } from '../samples.ts';
import { ARTICLE_FILTERS } from './articles.ts';

/** Articles a page: each is read whole, with all of its acts. */
const MOST = 20;

/** An article has fewer acts. */
const ALL_ACTS = 1_000;

export const exportFtmRoute: Route = {
  name: 'exportFtm',
  path: '/export/ftm',
  summary: `FollowTheMoney entities of the articles that are asked for, as JSON Lines: up to ${MOST} articles a page, and \`Link\` leads on`,
  parameters: [...ARTICLE_FILTERS, ...COMMON],
  examples: ['/export/ftm', '/export/ftm?country=PE&from=2014&to=2015', `/export/ftm?article=${SAMPLE_ARTICLE}`],
  content: { kind: 'text', type: JSON_LINES.type },
  answer: async (request, reader) => {
    const list = { list: LISTS.articles, filters: ARTICLE_FILTERS, gathering: eachFact };
    const { entries, next } = await askedPage(list, request, reader, MOST);
    const entities = await Promise.all(entries.map(({ article }) => entitiesOf(article.id, reader)));
    return textAnswer(JSON_LINES.type, await JSON_LINES.write({ items: entities.flat() }), linkTo(next));
  },
};

/** None of an article that was removed meanwhile. */
async function entitiesOf(article: ArticleId, reader: RecordReader) {
  const found = await readArticle(reader, article);
  if (found.kind !== 'found') return [];
  const span = { from: undefined, to: undefined };
  const question = { list: LISTS.cooperation, gathering: gatherActs, conditions: [], span, article, limit: ALL_ACTS };
  const { entries } = await askList({ ...question, after: undefined }, reader);
  return articleEntities(
    found.record,
    entries.map(({ fact }) => fact),
  );
}
