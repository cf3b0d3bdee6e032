// Scope: how a file that was sent is followed: until its records or its rejection are there, and not for ever.
import { describe, expect, it } from 'vitest';
import type { Client } from '../../../explorer/client.ts';
import { follow } from '../../../explorer/upload/follow.ts';

const ID = '0123456789abcdef';

/** A client to whom each list is another answer. */
function clientOf(lists: readonly (readonly object[])[], record: object = {}) {
  const asked: string[] = [];
  let at = 0;
  const get = async (path: string) => {
    asked.push(path);
    if (path !== '/articles') return record;
    const items = lists[Math.min(at, lists.length - 1)];
    at += 1;
    return { items, next: null };
  };
  return { asked, client: { get } as unknown as Pick<Client, 'get'> };
}

const pauses: number[] = [];
const wait = async (milliseconds: number) => void pauses.push(milliseconds);

describe('following an article', () => {
  it('ends with its records', async () => {
    const lists = { people: [{}], organizations: [], places: [{}], cooperation: [{}], figures: [], statements: [] };
    const { asked, client } = clientOf([[], [], [{ status: 'extracted' }]], {
      article: { id: ID, title: 'A title' },
      ...lists,
    });
    expect(await follow(client, ID, wait)).toEqual({ kind: 'done', article: ID, title: 'A title', records: 3 });
    expect(asked).toEqual(['/articles', '/articles', '/articles', '/articles/{id}']);
  });

  it('ends with the reason of a rejection', async () => {
    const { client } = clientOf([[{ status: 'rejected', reason: { code: 'pdf', message: 'A PDF file.' } }]]);
    expect(await follow(client, ID, wait)).toEqual({ kind: 'rejected', article: ID, reason: 'A PDF file.' });
  });

  it('gives up after three minutes, and asks less often all the time', async () => {
    pauses.length = 0;
    const { asked, client } = clientOf([[]]);
    expect(await follow(client, ID, wait)).toMatchObject({ kind: 'failed' });
    expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBeLessThan(190_000);
    expect(pauses.toSorted((one, other) => one - other)).toEqual(pauses);
    expect(asked.length).toBeLessThan(60);
  });
});
