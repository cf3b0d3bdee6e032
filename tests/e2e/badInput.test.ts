// Scope: what the local stack says of objects, messages and questions that make no sense, and that nothing else suffers from them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleIdOf } from '../../functions/records/articleId.ts';
import { s3Event, s3TestEvent } from '../../local/objects/s3Event.ts';
import { seed } from './support/seeds.ts';
import { TestStack } from './support/testStack.ts';

const GOOD = seed('argentina-chile-disaster-exercise.txt');

let stack: TestStack;
beforeAll(async () => {
  stack = await TestStack.start();
  await stack.drop('good.txt', GOOD);
});
afterAll(() => stack?.stop());

describe('an object that is no article', () => {
  it.each([
    ['empty', new Uint8Array(), /empty/i],
    ['only space', ' \n\t \r\n', /white space/i],
    ['binary', Uint8Array.from({ length: 2048 }, (_, index) => (index * 7) % 256), /binary/i],
    ['too large', `${'word '.repeat(500_000)}`, /limit/i],
    ['without any text', '\n\nHome\n\nDONATE\n', /text/i],
  ])('is rejected with a reason for people: %s', async (name, body, reason) => {
    const key = `bad/${name}.txt`;
    expect(await stack.drop(key, body)).toMatchObject({ kind: 'rejected', key, reason: expect.stringMatching(reason) });
    expect(await stack.list('/articles', { status: 'rejected' })).toContainEqual(
      expect.objectContaining({ id: articleIdOf(key), status: 'rejected' }),
    );
  });

  it('is not tried again, and none of the others suffers', async () => {
    expect(await stack.settled()).toBe(0);
    expect(await stack.list('/articles', { status: 'extracted' })).toHaveLength(1);
  });

  it('becomes an article when it is overwritten with one', async () => {
    await stack.drop('mended.txt', '');
    expect(await stack.drop('mended.txt', GOOD)).toMatchObject({ kind: 'extracted' });
    await stack.remove('mended.txt');
  });
});

describe('an article without a date', () => {
  it('is kept, with a warning and no date', async () => {
    await stack.drop('undated.txt', GOOD.replace('September 18, 2015', ''));
    const { article } = await stack.article(articleIdOf('undated.txt'));
    expect(article).toMatchObject({ status: 'extracted', publishedOn: null });
    expect(article.warnings.map(({ message }) => message).join()).toMatch(/date/i);
    await stack.remove('undated.txt');
  });
});

describe('a message', () => {
  const event = (key: string) =>
    JSON.stringify(
      s3Event({ bucket: 'articles', change: { event: 'ObjectCreated:Put', key }, time: new Date(0), sequencer: '01' }),
    );

  it.each([
    ['the test message of S3', JSON.stringify(s3TestEvent('articles', new Date(0)))],
    ['no JSON', 'hello'],
    ['JSON of another kind', '{"Records":[{"eventSource":"aws:sns"}]}'],
    ['about a key that never was', event('never.txt')],
    ['about an object that it was sent for before', event('good.txt')],
  ])('is taken out of the queue and changes nothing: %s', async (_, message) => {
    const known = async () => [await stack.article(articleIdOf('good.txt')), await stack.list('/articles')];
    const before = await known();
    await stack.send(message);
    expect(await stack.settled()).toBe(0);
    expect(await known()).toEqual(before);
  });
});

describe('a question', () => {
  it.each([
    ['/cooperation?colour=red', 'colour'],
    ['/cooperation?from=2015-13', 'from'],
    ['/figures?to=yesterday', 'to'],
    ['/articles?limit=0', 'limit'],
    ['/people?cursor=forged', 'cursor'],
    ['/cooperation?country=P', 'country'],
  ])('is refused by the name of what is wrong with it: %s', async (path, parameter) => {
    const response = await stack.get(path);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(await response.json()).toMatchObject({ status: 400, detail: expect.stringContaining(parameter) });
  });

  it.each(['/articles/0000000000000000', '/articles/hello', '/nowhere', '/'])('has no answer: %s', async (path) => {
    const response = await stack.get(path);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ status: 404 });
  });

  it('is not answered by changing anything', async () => {
    const response = await fetch(`${stack.stack.api}/articles`, { method: 'POST', body: '{}' });
    expect(response.status).toBe(405);
  });
});
