import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** Has the table say what each request takes, and adds it up. Answers with the units so far. */
export function countUnits(client: DynamoDBClient): () => number {
  let units = 0;
  client.middlewareStack.add(
    (next) => async (args) => {
      const answer = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } });
      const { output } = answer;
      const taken = 'ConsumedCapacity' in output ? [output.ConsumedCapacity ?? []].flat() : [];
      for (const each of taken) units += 'CapacityUnits' in each ? (each.CapacityUnits ?? 0) : 0;
      return answer;
    },
    { step: 'initialize', name: 'countUnits' },
  );
  return () => units;
}
