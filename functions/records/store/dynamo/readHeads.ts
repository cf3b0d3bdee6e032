import { BatchGetItemCommand } from '@aws-sdk/client-dynamodb';
import { backoff } from '../../clock.ts';
import { Fault } from '../../errors.ts';
import type { ArticleId } from '../../schema/index.ts';
import type { Head } from '../head.ts';
import { headKey } from '../itemKey.ts';
import { type Attributes, headFrom, keyAttributes } from './attributes.ts';
import type { DynamoDependencies } from './dynamoRecordTable.ts';
import { batchGetRequest } from './requests.ts';

/** What one BatchGetItem takes. */
const BATCH = 100;

/** Requests that are under way at once: one that waits for many others runs out of time. */
const PARALLEL = 8;

const MAX_ATTEMPTS = 6;
const FIRST_WAIT_MS = 25;
const LONGEST_WAIT_MS = 500;

/** The heads of any number of articles; what the table has no capacity for at first is asked for again. */
export async function readHeads(
  ids: readonly ArticleId[],
  dependencies: DynamoDependencies,
): Promise<ReadonlyMap<ArticleId, Head>> {
  const keys = [...new Set(ids)].map((id) => keyAttributes(headKey(id)));
  const batches = Array.from({ length: Math.ceil(keys.length / BATCH) }, (_, at) =>
    keys.slice(at * BATCH, (at + 1) * BATCH),
  );
  const heads = new Map<ArticleId, Head>();
  // One iterator shared by all workers: each takes the next batch that nobody has taken.
  const waiting = batches.values();
  const worker = async () => {
    for (const batch of waiting) {
      for (const head of await readBatch(batch, dependencies)) heads.set(head.id, head);
    }
  };
  await Promise.all(Array.from({ length: Math.min(PARALLEL, batches.length) }, worker));
  return heads;
}

async function readBatch(
  keys: readonly Attributes[],
  { client, tableName, clock, random }: DynamoDependencies,
): Promise<readonly Head[]> {
  const heads: Head[] = [];
  let left = keys;
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const answer = await client.send(new BatchGetItemCommand(batchGetRequest(tableName, left)));
    heads.push(...(answer.Responses?.[tableName] ?? []).map(headFrom));
    left = answer.UnprocessedKeys?.[tableName]?.Keys ?? [];
    if (left.length === 0) return heads;
    await clock.wait(backoff(attempt, random, FIRST_WAIT_MS, LONGEST_WAIT_MS));
  }
  throw new Fault('read-refused', 'The table had no capacity for a read.');
}
