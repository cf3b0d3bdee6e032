import { createHash } from 'node:crypto';
import { type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { writeUnits } from './writeUnits.ts';

export interface TableContent {
  readonly items: number;
  readonly articles: number;
  /** What the table would have to take for storing this once. */
  readonly writeUnits: number;
  /** The same for the same items, whatever their order. */
  readonly digest: string;
}

export async function readTable(client: DynamoDBClient, TableName: string): Promise<TableContent> {
  const heads = new Set<string>();
  const sum = { items: 0, writeUnits: 0 };
  let digest = 0n;
  for await (const { Items = [] } of paginateScan({ client }, { TableName, ConsistentRead: true })) {
    for (const item of Items) {
      sum.items += 1;
      sum.writeUnits += writeUnits(item);
      if (item.SK?.S === 'HEAD' && item.generation !== undefined) heads.add(item.PK?.S ?? '');
      digest ^= digestOf(item);
    }
  }
  return { ...sum, articles: heads.size, digest: digest.toString(16) };
}

function digestOf(item: object): bigint {
  return createHash('sha256').update(JSON.stringify(item)).digest().readBigUInt64BE();
}
