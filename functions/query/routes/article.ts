import { articleId } from '../../records/schema/values.ts';
import { readArticle } from '../../records/store/readArticle.ts';
import { jsonAnswer } from '../answer.ts';
import { formatParameter } from '../formats/formatParameter.ts';
import { NEWS_ARTICLE } from '../formats/newsArticle.ts';
import { RequestProblem } from '../requestProblem.ts';
import type { Route } from '../route.ts';
import { SAMPLE_ARTICLE } from '../samples.ts';

export const articleRoute: Route = {
  name: 'getArticle',
  path: '/articles/{id}',
  summary: 'One article: its text and every record that was found in it, in the order of the text',
  segments: {
    id: {
      description: "The article's id: the beginning of the SHA-256 digest of its key in the bucket.",
      schema: () => articleId,
      example: SAMPLE_ARTICLE,
    },
  },
  parameters: [formatParameter([NEWS_ARTICLE])],
  examples: [`/articles/${SAMPLE_ARTICLE}`, `/articles/${SAMPLE_ARTICLE}?format=jsonld`],
  content: {
    kind: 'json',
    schema: async () => (await import('../../records/schema/index.ts')).articleRecord,
    formats: [NEWS_ARTICLE],
  },
  answer: async ({ segments }, reader) => {
    const id = articleId.safeParse(segments.id).data;
    const found = id === undefined ? ({ kind: 'unknown' } as const) : await readArticle(reader, id);
    switch (found.kind) {
      case 'found':
        return jsonAnswer(found.record);
      case 'removed':
        throw new RequestProblem('removed-article', 'The article was here, and its file was deleted from the bucket.');
      case 'unknown':
        throw new RequestProblem('unknown-article', 'No article has this id. The ids are in `/articles`.');
    }
  },
};
