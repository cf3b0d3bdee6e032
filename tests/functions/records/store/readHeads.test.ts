// Scope: how many requests for heads are under way at once, with a client that answers late.
import { setTimeout } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { expect, it, vi } from 'vitest';
import { articleIdOf } from '../../../../functions/records/articleId.ts';
import { readHeads } from '../../../../functions/records/store/dynamo/readHeads.ts';
import { manualClock } from '../../support/manualClock.ts';

it('asks for the heads of thousands of articles a few batches at a time, and for each batch once', async () => {
  const client = new DynamoDBClient({});
  let [underWay, most] = [0, 0];
  const send = vi.spyOn(client, 'send').mockImplementation(async () => {
    underWay += 1;
    most = Math.max(most, underWay);
    await setTimeout(1);
    underWay -= 1;
    return { Responses: {} };
  });
  const ids = Array.from({ length: 3_050 }, (_, at) => articleIdOf(`${at}.txt`));
  const heads = await readHeads(ids, { client, tableName: 'records', clock: manualClock(), random: () => 0.5 });
  expect(heads).toEqual(new Map());
  expect(send).toHaveBeenCalledTimes(31);
  expect(most).toBe(8);
});
