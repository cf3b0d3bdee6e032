// Scope: what a batch of queue messages asks for, and which messages come back.
import { describe, expect, it, vi } from 'vitest';
import { processBatch } from '../../../functions/ingest/batch.ts';

const message = (messageId: string, ...keys: readonly string[]) => ({
  messageId,
  body: JSON.stringify({ Records: keys.map((key) => ({ eventSource: 'aws:s3', s3: { object: { key } } })) }),
});

function work(failing: readonly string[] = []) {
  return {
    reconcileKey: vi.fn(async (key: string, _messageIds: readonly string[]) => {
      if (failing.includes(key)) throw new Error('not now');
    }),
    ignored: vi.fn(),
  };
}

describe('a batch', () => {
  it('looks at each key once, on behalf of all messages that name it', async () => {
    const done = work();
    expect(await processBatch([message('1', 'a.txt'), message('2', 'b.txt'), message('3', 'a.txt')], done)).toEqual([]);
    expect(done.reconcileKey.mock.calls).toEqual([
      ['a.txt', ['1', '3']],
      ['b.txt', ['2']],
    ]);
  });

  it('gives back only the messages whose keys failed', async () => {
    const messages = [message('1', 'good.txt'), message('2', 'bad.txt', 'good.txt'), message('3', 'bad.txt')];
    expect(await processBatch(messages, work(['bad.txt']))).toEqual(['2', '3']);
  });

  it('accepts what asks for nothing, and says so', async () => {
    const done = work();
    const messages = [
      { messageId: '1', body: '{"Service":"Amazon S3","Event":"s3:TestEvent","Bucket":"articles"}' },
      { messageId: '2', body: 'not JSON' },
      { messageId: '3', body: '{"Records":"none"}' },
    ];
    expect(await processBatch(messages, done)).toEqual([]);
    expect(done.ignored.mock.calls).toEqual([
      ['1', 'test-event'],
      ['2', 'not-json'],
      ['3', 'unknown-message'],
    ]);
    expect(done.reconcileKey).not.toHaveBeenCalled();
  });

  it('works on several keys at once, but not on all', async () => {
    let running = 0;
    let most = 0;
    const reconcileKey = async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise(setImmediate);
      running -= 1;
    };
    const messages = Array.from({ length: 10 }, (_, at) => message(`${at}`, `${at}.txt`));
    await processBatch(messages, { reconcileKey, ignored: vi.fn() });
    expect(most).toBe(4);
  });
});
