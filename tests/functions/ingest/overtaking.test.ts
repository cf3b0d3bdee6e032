// Scope: several deliveries of one key at once, and a bucket that changes while it is read, in memory.
import { describe, expect, it } from 'vitest';
import { CLAIM_MS } from '../../../functions/ingest/attempt.ts';
import { reconcile } from '../../../functions/ingest/reconcile.ts';
import { articleIdOf } from '../../../functions/records/articleId.ts';
import { isMark } from '../../../functions/records/store/changes/mark.ts';
import { claimed } from '../../../functions/records/store/head.ts';
import { ingestWith } from '../support/ingestWith.ts';
import { lineExtractor } from '../support/lineExtractor.ts';
import { memoryBucket } from '../support/memoryBucket.ts';
import { memoryTable } from '../support/memoryTable.ts';

const KEY = 'articles/peru.txt';
const ID = articleIdOf(KEY);

/** An article that is stored, and then claimed by a worker of whom nothing more is heard. */
async function claimedByAnother() {
  const ingest = ingestOf('PE CO agreement');
  await reconcile(KEY, ingest);
  const head = ingest.store.heads.get(ID);
  if (head === undefined) throw new Error('There is no head.');
  ingest.store.heads.set(ID, claimed(head, { owner: 'another', until: ingest.clock.now() + CLAIM_MS }, null));
  return { ingest, head };
}

function ingestOf(text: string) {
  const ingest = ingestWith(memoryTable());
  ingest.bucket.put(KEY, text);
  return ingest;
}

describe('two deliveries at once', () => {
  it('agree, whoever is first', async () => {
    const ingest = ingestOf('PE CO agreement');
    const outcomes = await Promise.all([reconcile(KEY, ingest), reconcile(KEY, ingest)]);
    expect(outcomes.map((outcome) => outcome.kind).sort()).toEqual(['stored', 'unchanged']);
    expect(ingest.store.heads.get(ID)).toMatchObject({ pending: [], claim: null });
  });

  it('wait for each other no longer than is reasonable', async () => {
    const { ingest } = await claimedByAnother();
    await expect(reconcile(KEY, ingest)).rejects.toMatchObject({ code: 'busy' });
  });

  it('take over from one that has not come back', async () => {
    const { ingest, head } = await claimedByAnother();
    ingest.clock.advance(CLAIM_MS + 1);
    await reconcile(KEY, ingest);
    expect(ingest.store.heads.get(ID)).toMatchObject({ generation: head.generation, claim: null, pending: [] });
  });
});

describe('a bucket that changes under the eyes of the reader', () => {
  it('is looked at again: an object that came back meanwhile is not replaced by the one in between', async () => {
    const bucket = memoryBucket();
    const ingest = ingestWith(memoryTable(), { bucket });
    bucket.put(KEY, 'PE CO agreement');
    await reconcile(KEY, ingest);
    bucket.put(KEY, 'PE BR meeting');
    // The delivery for the second object reads it, and then the deletion of it is handled by another delivery.
    const slow = {
      ...ingest,
      extractor: {
        ...lineExtractor,
        extract: async (...given: Parameters<typeof lineExtractor.extract>) => {
          bucket.remove(KEY);
          return lineExtractor.extract(...given);
        },
      },
    };
    expect(await reconcile(KEY, slow)).toMatchObject({ kind: 'removed' });
    expect([...ingest.store.entries.values()].filter(({ key }) => !isMark(key))).toEqual([]);
  });

  it('that never comes to rest is left to a later delivery', async () => {
    const bucket = memoryBucket();
    bucket.put(KEY, 'PE CO agreement');
    const restless = {
      ...bucket,
      currentVersion: async (key: string) => {
        bucket.put(key, 'PE CO agreement');
        return bucket.currentVersion(key);
      },
    };
    await expect(reconcile(KEY, ingestWith(memoryTable(), { bucket: restless }))).rejects.toMatchObject({
      code: 'busy',
    });
  });
});
