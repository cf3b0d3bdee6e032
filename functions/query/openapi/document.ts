import type { Route } from '../route.ts';
import { componentSchemas, type JsonSchema } from './components.ts';
import { type Operation, operationOf, PROBLEM_RESPONSE } from './operation.ts';
import { type PostOperation, UPLOAD_OPERATION, UPLOADS_PATH } from './uploadOperation.ts';

export interface PathItem {
  readonly get: Operation;
  readonly post?: PostOperation;
}

export interface OpenApiDocument {
  readonly openapi: '3.1.0';
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonSchema>>;
    readonly responses: Readonly<Record<string, JsonSchema>>;
  };
}

const DESCRIPTION = [
  'Who cooperates with whom on security in the Americas, on what, since when, and on whose word.',
  'Every record carries the words of the article that say it: `evidence` gives them with their place in the text, in UTF-16 code units.',
  'Countries are ISO 3166-1 alpha-2 codes, dates are EDTF (level 0 and 1).',
  'Lists are given out by the page: follow `next`, or the `Link` header, until it is null.',
  'What is wrong with a request is told in a problem document that names the parameter; nothing is ignored.',
].join(' ');

const made = new WeakMap<readonly Route[], Promise<OpenApiDocument>>();

/** The OpenAPI 3.1 document of the routes, made once. */
export function openApiDocument(routes: readonly Route[]): Promise<OpenApiDocument> {
  const document = made.get(routes) ?? documentOf(routes);
  made.set(routes, document);
  return document;
}

async function documentOf(routes: readonly Route[]): Promise<OpenApiDocument> {
  const paths = await Promise.all(routes.map(async (route) => [route.path, await pathItemOf(route)] as const));
  return {
    openapi: '3.1.0',
    info: { title: 'Entente', version: '1.0.0', description: DESCRIPTION },
    paths: Object.fromEntries(paths),
    components: { schemas: await componentSchemas(routes), responses: { Problem: PROBLEM_RESPONSE } },
  };
}

/** Uploads alone are more than a question. */
async function pathItemOf(route: Route): Promise<PathItem> {
  const get = await operationOf(route);
  return route.path === UPLOADS_PATH ? { get, post: UPLOAD_OPERATION } : { get };
}
