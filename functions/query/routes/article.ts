import { articleId } from '../../records/schema/index.ts';
import { readArticle } from '../../records/store/readArticle.ts';
import { jsonAnswer } from '../answer.ts';
import { RequestProblem } from '../requestProblem.ts';
import type { Route } from '../route.ts';

export const articleRoute: Route = {
  path: '/articles/{id}',
  summary: 'One article: its text and every record that was found in it, in the order of the text',
  parameters: [],
  examples: ['/articles/0f3a1c2b4d5e6f70'],
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
