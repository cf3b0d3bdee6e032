import { articleIdOf } from '../../records/articleId.ts';
import { jsonAnswer } from '../answer.ts';
import type { Route } from '../route.ts';

/** Of no object: keys have at least one letter. */
const NO_ARTICLE = articleIdOf('');

export const healthRoute: Route = {
  name: 'getHealth',
  path: '/health',
  summary: 'Whether questions can be answered: the table is asked one',
  parameters: [],
  examples: ['/health'],
  content: { kind: 'json', schema: async () => (await import('../shapes/problem.ts')).health },
  answer: async (_request, reader) => {
    await reader.readHead(NO_ARTICLE);
    return jsonAnswer({ status: 'ok' });
  },
};
