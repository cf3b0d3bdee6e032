import { textAnswer } from '../answer.ts';
import type { Route } from '../route.ts';

const HTML = 'text/html; charset=utf-8';

/** The page needs nothing but its own style. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

export function docsRoute(routes: () => readonly Route[]): Route {
  return {
    name: 'getReference',
    path: '/docs',
    summary: 'The description of the API, for people: one page',
    parameters: [],
    examples: ['/docs'],
    content: { kind: 'text', type: 'text/html' },
    answer: async () => {
      // Loaded when somebody asks for it, which programs never do.
      const [{ referencePage }, { openApiDocument }] = await Promise.all([
        import('../docs/referencePage.ts'),
        import('../openapi/document.ts'),
      ]);
      return textAnswer(HTML, referencePage(await openApiDocument(routes())), { 'content-security-policy': POLICY });
    },
  };
}
