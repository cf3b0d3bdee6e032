// Scope: what the smoke test does with a stack that works, one that doesn't, and one that lets anybody in.
import { describe, expect, it } from 'vitest';
import type { Ask } from '../../../cli/smoke/ask.ts';
import { type SmokeWorld, smoke } from '../../../cli/smoke/smoke.ts';
import { manualClock } from '../../functions/support/manualClock.ts';

const KEY = 'smoke-test/1.txt';
const HEALTHY = { article: { status: 'extracted' }, cooperation: [{}], people: [{}], figures: [{}] };
const ok = (body: unknown) => ({ status: 200, body });

/** A stack whose records come and go three questions after the object does. */
function stack(given: { readonly record?: unknown; readonly stranger?: number; readonly deaf?: boolean } = {}) {
  const { deaf = false, record = HEALTHY, stranger = 403 } = given;
  let isThere = false;
  let late = 0;
  const done: string[] = [];
  const change = (what: string, there: boolean) => async (key: string) => {
    done.push(`${what} ${key}`);
    if (deaf) return;
    isThere = there;
    late = 3;
  };
  const ask: Ask = async (path) => {
    late -= 1;
    const shown = late > 0 ? !isThere : isThere;
    if (path === '/health') return ok({});
    if (path.startsWith('/articles/')) return shown ? ok(record) : { status: 404, body: {} };
    return ok({ items: shown ? [{}] : [] });
  };
  const world: SmokeWorld = {
    upload: change('upload', true),
    remove: change('remove', false),
    ask,
    askAsNobody: async () => ({ status: stranger, body: null }),
    clock: manualClock(),
    tell: (text) => done.push(text.replace(/^[\d.]+ s: /, '')),
  };
  return { world, done };
}

describe('the smoke test', () => {
  it('uploads an article, sees its records come, deletes it and sees them go', async () => {
    const { done, world } = stack();
    await smoke(KEY, 10_000, world);
    expect(done).toEqual([
      'the API answers, and nobody without credentials',
      `upload ${KEY}`,
      `uploaded ${KEY}`,
      'the record of the article',
      'its act in the list',
      `remove ${KEY}`,
      `deleted ${KEY}`,
      'the end of the record',
      'the end of its act',
    ]);
  });

  it('gives up on a stack that does nothing, and leaves no article behind', async () => {
    const { done, world } = stack({ deaf: true });
    await expect(smoke(KEY, 10_000, world)).rejects.toThrow(
      'After 10 seconds the record of the article is still to come.',
    );
    expect(done).toContain(`remove ${KEY}`);
  });

  it.each([
    ['a rejected article', { ...HEALTHY, article: { status: 'rejected' } }, 'was rejected'],
    ['an article without its act', { ...HEALTHY, cooperation: [] }, 'without its act'],
  ])('fails on %s, and deletes it', async (_, record, what) => {
    const { done, world } = stack({ record });
    await expect(smoke(KEY, 10_000, world)).rejects.toThrow(what);
    expect(done).toContain(`remove ${KEY}`);
  });

  it('fails where the API answers a request without credentials, before anything is uploaded', async () => {
    const { done, world } = stack({ stranger: 200 });
    await expect(smoke(KEY, 10_000, world)).rejects.toThrow('it must not');
    expect(done).toEqual([]);
  });
});
