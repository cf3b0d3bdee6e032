// Scope: the handlers as they are deployed, bundled, behind the local stack: whatever they load late is there.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleIdOf } from '../../functions/records/articleId.ts';
import { bundleHandler } from '../../lib/bundle/bundleHandler.ts';
import { HANDLERS } from '../../lib/handlers.ts';
import { seed } from './support/seeds.ts';
import { TestStack } from './support/testStack.ts';

const directory = mkdtempSync(join(tmpdir(), 'entente-deployed-'));
const deployed = (name: string) => join(directory, name, 'index.mjs');

let stack: TestStack;
beforeAll(async () => {
  for (const [name, entry] of Object.entries(HANDLERS)) await bundleHandler(entry, join(directory, name));
  stack = await TestStack.start({ handlers: { ingest: deployed('ingest'), query: deployed('query') } });
});
afterAll(async () => {
  await stack?.stop();
  rmSync(directory, { recursive: true });
});

const TEXT = seed('argentina-chile-disaster-exercise.txt');
const PAGE = `<html><head><title>Ecuador and Uruguay Sign Accord</title><meta property="article:published_time" content="2014-05-21"></head>
<body><nav>Home</nav><article><h1>Ecuador and Uruguay Sign Accord</h1>${'<p>Ecuador and Uruguay signed an agreement on May 20 to fight arms trafficking.</p>'.repeat(3)}</article></body></html>`;

describe('the bundles', () => {
  it('take in a text and a page, and answer with what is in them', async () => {
    expect(await stack.drop('text.txt', TEXT)).toMatchObject({ kind: 'extracted' });
    expect(await stack.drop('page.html', PAGE)).toMatchObject({ kind: 'extracted' });
    expect(await stack.list('/cooperation', { pair: 'AR,CL' })).not.toEqual([]);
    expect(await stack.list('/cooperation', { pair: 'EC,UY' })).toMatchObject([
      { kind: 'agreement', status: 'signed', date: '2014-05-20', parties: ['EC', 'UY'] },
    ]);
    expect((await stack.article(articleIdOf('page.html'))).article).toMatchObject({ publishedOn: '2014-05-21' });
  });

  it('say why an object is rejected', async () => {
    expect(await stack.drop('empty.txt', ' \n')).toMatchObject({ kind: 'rejected' });
  });

  it.each([
    '/cooperation?format=csv',
    '/cooperation?format=jsonl',
    '/places?format=geojson',
    `/articles/${articleIdOf('page.html')}?format=jsonld`,
    '/countries/CL',
    '/network',
    '/timeline',
    '/changes',
    '/export/ftm',
    '/openapi.json',
    '/docs',
  ])('answer %s', async (path) => {
    const answer = await stack.get(path);
    expect(answer.status).toBe(200);
    expect((await answer.text()).length).toBeGreaterThan(50);
  });

  it('forget what is removed', async () => {
    expect(await stack.remove('page.html')).toMatchObject({ kind: 'removed' });
    expect(await stack.list('/cooperation', { pair: 'EC,UY' })).toEqual([]);
  });
});
