import * as z from 'zod';
import { jsonAnswer } from '../answer.ts';
import type { Route } from '../route.ts';

/** The document of all routes, itself included: they are known only once all of them are defined. */
export function openApiRoute(routes: () => readonly Route[]): Route {
  return {
    name: 'getOpenApi',
    path: '/openapi.json',
    summary: 'This description of the API, for programs: OpenAPI 3.1',
    parameters: [],
    examples: ['/openapi.json'],
    content: { kind: 'json', schema: async () => z.looseObject({ openapi: z.string(), paths: z.looseObject({}) }) },
    answer: async () => {
      // Loaded when somebody asks for it: it needs the schemas in a form that nothing else does.
      const { openApiDocument } = await import('../openapi/document.ts');
      return jsonAnswer(await openApiDocument(routes()));
    },
  };
}
