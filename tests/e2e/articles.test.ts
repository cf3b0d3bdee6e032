// Scope: articles dropped into the bucket, as the API then tells of them: added, replaced, removed. The handlers are the bundles that are deployed, so that whatever they load late is seen to be there; other suites run their sources.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleIdOf } from '../../functions/records/articleId.ts';
import { deployedHandlers } from './support/deployedHandlers.ts';
import { SEED_NAMES, seed } from './support/seeds.ts';
import { TestStack } from './support/testStack.ts';

const PERU_BRAZIL = seed('peru-brazil-river-patrols.txt');
const COLOMBIA_ECUADOR = seed('colombia-ecuador-border-intelligence.txt');

let stack: TestStack;
let deployed: Awaited<ReturnType<typeof deployedHandlers>>;
beforeAll(async () => {
  deployed = await deployedHandlers();
  stack = await TestStack.start(deployed);
});
afterAll(async () => {
  await stack?.stop();
  deployed?.remove();
});

const actsOf = (key: string) => stack.list('/cooperation', { article: articleIdOf(key) });

describe('the sample articles', () => {
  it.each(SEED_NAMES)('%s is extracted, every record with the words that say it', async (name) => {
    expect(await stack.drop(`seeds/${name}`, seed(name))).toMatchObject({ kind: 'extracted' });
    const { article, ...records } = await stack.article(articleIdOf(`seeds/${name}`));
    expect(article).toMatchObject({ key: `seeds/${name}`, status: 'extracted', reason: null });
    for (const { evidence } of Object.values(records).flat()) {
      expect(article.text.slice(evidence.start, evidence.end)).toBe(evidence.exact);
    }
  });

  it.each([
    ['Brazil and Peru', 'BR,PE', 2014, 'peru-brazil-river-patrols.txt'],
    ['Colombia and Ecuador', 'EC,CO', 2018, 'colombia-ecuador-border-intelligence.txt'],
    ['Guatemala and Mexico', 'GT,MX', 2013, 'guatemala-mexico-arms-trafficking.txt'],
    ['Argentina and Chile', 'AR,CL', 2015, 'argentina-chile-disaster-exercise.txt'],
    ['Costa Rica and Panama', 'CR,PA', 2016, 'costa-rica-panama-coast-guards.txt'],
    ['Bolivia and Paraguay', 'BO,PY', 2014, 'bolivia-paraguay-air-control.txt'],
  ])('tell of cooperation between %s', async (_, pair, year, name) => {
    const items = await stack.list('/cooperation', { pair, from: `${year}`, to: `${year + 1}` });
    expect(items.length).toBeGreaterThan(0);
    const article = expect.objectContaining({ id: articleIdOf(`seeds/${name}`) });
    const reports = expect.arrayContaining([expect.objectContaining({ article })]);
    expect(items).toContainEqual(expect.objectContaining({ reports }));
  });

  it('are listed newest first', async () => {
    const items = await stack.list('/articles', { status: 'extracted' });
    const dates = items.map(({ publishedOn }) => String(publishedOn));
    expect(dates).toEqual(dates.toSorted().toReversed());
    expect(items).toHaveLength(SEED_NAMES.length);
  });

  it.each(['/people', '/organizations', '/places', '/countries', '/figures', '/statements'] as const)(
    'fill the list at %s, and each entry leads to its article',
    async (list) => {
      const items = await stack.list(list);
      expect(items.length).toBeGreaterThan(0);
      const ids = new Set(SEED_NAMES.map((name) => articleIdOf(`seeds/${name}`) as string));
      for (const { article } of items) expect(ids).toContain(article.id);
    },
  );
});

describe('every kind of answer', () => {
  it.each([
    '/cooperation?format=csv',
    '/cooperation?format=jsonl',
    '/places?format=geojson',
    `/articles/${articleIdOf('seeds/peru-brazil-river-patrols.txt')}?format=jsonld`,
    '/countries/PE',
    '/network',
    '/timeline',
    '/changes',
    '/export/ftm',
    '/openapi.json',
    '/docs',
  ])('is given at %s', async (path) => {
    const answer = await stack.get(path);
    expect(answer.status).toBe(200);
    expect((await answer.text()).length).toBeGreaterThan(50);
  });
});

describe('a page', () => {
  it('is read as its article', async () => {
    const sentence = '<p>Ecuador and Uruguay signed an agreement on May 20 to fight arms trafficking.</p>';
    const page = `<html><head><title>Ecuador and Uruguay Sign Accord</title>
<meta property="article:published_time" content="2014-05-21"></head><body><nav>Home</nav>
<article><h1>Ecuador and Uruguay Sign Accord</h1>${sentence.repeat(3)}</article></body></html>`;
    expect(await stack.drop('page.html', page)).toMatchObject({ kind: 'extracted' });
    expect(await stack.list('/cooperation', { pair: 'EC,UY' })).toMatchObject([
      { kind: 'agreement', status: 'signed', date: '2014-05-20', parties: ['EC', 'UY'] },
    ]);
    expect(await stack.remove('page.html')).toMatchObject({ kind: 'removed' });
  });
});

describe('a key', () => {
  it.each([
    'a b.txt',
    'a+b.txt',
    'ñandú & co.txt',
    'year/2014/march.txt',
    '100%.txt',
    'a%20b.txt',
    'q?x=1.txt',
    '日本.txt',
  ])('may be %s', async (key) => {
    expect(await stack.drop(key, PERU_BRAZIL)).toMatchObject({ kind: 'extracted', key });
    expect((await stack.article(articleIdOf(key))).article).toMatchObject({ key });
    expect(await stack.remove(key)).toEqual({ kind: 'removed', key });
  });
});

describe('an article', () => {
  it('that is overwritten is replaced whole', async () => {
    await stack.drop('mine.txt', PERU_BRAZIL);
    const before = await actsOf('mine.txt');
    expect(await stack.drop('mine.txt', COLOMBIA_ECUADOR)).toMatchObject({ kind: 'extracted' });
    const after = await actsOf('mine.txt');
    const partiesOf = (acts: typeof before) => new Set(acts.map(({ parties }) => String(parties)));
    expect(partiesOf(before)).toContain('BR,PE');
    expect(partiesOf(after)).toContain('CO,EC');
    expect(partiesOf(after)).not.toContain('BR,PE');
    const { article } = await stack.article(articleIdOf('mine.txt'));
    expect(article.title).toBe('Colombia and Ecuador to Share Intelligence on Border Gangs');
  });

  it('that is removed takes its records with it, and no others', async () => {
    expect(await stack.remove('mine.txt')).toEqual({ kind: 'removed', key: 'mine.txt' });
    expect((await stack.get(`/articles/${articleIdOf('mine.txt')}`)).status).toBe(404);
    expect(await actsOf('mine.txt')).toEqual([]);
    expect(await stack.list('/articles', { status: 'extracted' })).toHaveLength(SEED_NAMES.length);
  });

  it('that is removed may come back', async () => {
    expect(await stack.drop('mine.txt', PERU_BRAZIL)).toMatchObject({ kind: 'extracted' });
    expect((await actsOf('mine.txt')).length).toBeGreaterThan(0);
    await stack.remove('mine.txt');
  });

  it('may arrive while many others do', async () => {
    const keys = Array.from({ length: 8 }, (_, index) => `bulk/${index}.txt`);
    const outcomes = await Promise.all(keys.map((key) => stack.drop(key, PERU_BRAZIL)));
    expect(outcomes.map(({ kind }) => kind)).toEqual(keys.map(() => 'extracted'));
    await Promise.all(keys.map((key) => stack.remove(key)));
    expect(await stack.list('/articles', { status: 'extracted' })).toHaveLength(SEED_NAMES.length);
  });

  it('takes its date from what the uploader says', async () => {
    const undated = PERU_BRAZIL.replace('14 MAR 2014', '');
    await stack.drop('said.txt', undated, { 'published-on': '2014-03-15' });
    expect((await stack.article(articleIdOf('said.txt'))).article.publishedOn).toBe('2014-03-15');
    await stack.remove('said.txt');
  });
});
