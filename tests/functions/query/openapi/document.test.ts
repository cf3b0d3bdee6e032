// Scope: the OpenAPI document: it is what is committed, and it says of every route what there is to say.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openApiDocument } from '../../../../functions/query/openapi/document.ts';
import { documentText } from '../../../../functions/query/openapi/documentText.ts';
import { ROUTES } from '../../../../functions/query/routes/index.ts';
import { askApi } from '../../support/askApi.ts';
import { memoryTable } from '../../support/memoryTable.ts';

const document = await openApiDocument(ROUTES);

describe('the OpenAPI document', () => {
  it('is the one that is committed; after a change of the routes run `npm run openapi`', async () => {
    expect(readFileSync('docs/openapi.json', 'utf8')).toBe(await documentText());
  });

  it('is served', async () => {
    const { status, body } = await askApi(memoryTable(), '/openapi.json');
    expect(status).toBe(200);
    expect(JSON.parse(JSON.stringify(body))).toEqual(JSON.parse(await documentText()));
  });

  it('has every route, each under a name of its own', () => {
    expect(Object.keys(document.paths)).toEqual(ROUTES.map(({ path }) => path));
    const names = ROUTES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('declares what stands in braces in a path', () => {
    for (const { path, segments = {} } of ROUTES) {
      expect([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)).toEqual(Object.keys(segments));
    }
  });

  it('refers to nothing that it does not have', async () => {
    const text = await documentText();
    for (const [, kind = '', name = ''] of text.matchAll(/"#\/components\/(\w+)\/(\w+)"/g)) {
      expect(document.components).toHaveProperty([kind, name]);
    }
    expect(text).not.toMatch(/"\$(?:id|schema)"/);
  });

  it('tells the values of a parameter that has a closed list of them', () => {
    const kind = document.paths['/cooperation']?.get.parameters.find(({ name }) => name === 'kind');
    expect(kind).toMatchObject({ in: 'query', schema: { enum: expect.arrayContaining(['agreement', 'meeting']) } });
  });
});
