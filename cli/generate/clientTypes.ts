import { compile } from 'json-schema-to-typescript';
import { type ApiDocument, pathsSchema } from './pathsSchema.ts';

const BANNER = '// Generated from docs/openapi.json by `npm run client:types`: change the routes, not this file.';

/** The module of types that the typed client is made of: `paths`, and every named schema. */
export async function clientTypes(document: ApiDocument): Promise<string> {
  const text = await compile(pathsSchema(document), 'paths', {
    bannerComment: BANNER,
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    strictIndexSignatures: true,
    style: { printWidth: 120, singleQuote: true },
  });
  return withNumericStatuses(text);
}

/** openapi-fetch knows a response by its number, and `'200'` is no number to TypeScript. */
function withNumericStatuses(text: string): string {
  return text.replace(/^( +)['"](\d{3})['"]: /gm, '$1$2: ');
}
