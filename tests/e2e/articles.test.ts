// Scope: articles dropped into the bucket of the local stack, as its API then tells of them: added, replaced, removed.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleIdOf } from '../../functions/records/articleId.ts';
import { SEED_NAMES, seed } from './support/seeds.ts';
import { TestStack } from './support/testStack.ts';

const PERU_BRAZIL = seed('peru-brazil-river-patrols.txt');
const COLOMBIA_ECUADOR = seed('colombia-ecuador-border-intelligence.txt');

let stack: TestStack;
beforeAll(async () => {
  stack = await TestStack.start();
});
afterAll(() => stack?.stop());

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
