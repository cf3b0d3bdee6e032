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
  const heads = (await Promise.all(batches.map((batch) => readBatch(batch, dependencies)))).flat();
  return new Map(heads.map((head) => [head.id, head]));
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
