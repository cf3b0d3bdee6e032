import { once } from 'node:events';
import { type AttributeValue, CreateTableCommand, DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { systemClock } from '../../../functions/records/clock.ts';
import { dynamoRecordTable } from '../../../functions/records/store/dynamo/dynamoRecordTable.ts';
import type { RecordTable } from '../../../functions/records/store/recordTable.ts';

export interface DynaliteTable {
  readonly table: RecordTable;
  readonly client: DynamoDBClient;
  readonly tableName: string;
  readonly endpoint: string;
  /** Everything in the table, in the order of the keys. */
  items(): Promise<readonly Record<string, AttributeValue>[]>;
  stop(): Promise<void>;
}

const TABLE_NAME = 'records';

/** A table of its own behind DynamoDB's wire protocol, in this process. */
export async function startDynalite(): Promise<DynaliteTable> {
  const server = dynalite({ createTableMs: 0 });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const endpoint = `http://127.0.0.1:${address.port}`;
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const client = new DynamoDBClient({ endpoint, region: 'local', credentials });
  await client.send(createTable());
  return {
    table: dynamoRecordTable({ client, tableName: TABLE_NAME, clock: systemClock, random: Math.random }),
    client,
    tableName: TABLE_NAME,
    endpoint,
    items: () => allItems(client),
    stop: async () => {
      client.destroy();
      server.closeAllConnections();
      server.close();
    },
  };
}

function createTable(): CreateTableCommand {
  return new CreateTableCommand({
    TableName: TABLE_NAME,
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: [
      { AttributeName: 'PK', KeyType: 'HASH' },
      { AttributeName: 'SK', KeyType: 'RANGE' },
    ],
    AttributeDefinitions: [
      { AttributeName: 'PK', AttributeType: 'S' },
      { AttributeName: 'SK', AttributeType: 'S' },
    ],
  });
}

async function allItems(client: DynamoDBClient): Promise<readonly Record<string, AttributeValue>[]> {
  const items: Record<string, AttributeValue>[] = [];
  for await (const page of paginateScan({ client }, { TableName: TABLE_NAME, ConsistentRead: true })) {
    items.push(...(page.Items ?? []));
  }
  const keyOf = (item: Record<string, AttributeValue>) => `${item.PK?.S} ${item.SK?.S}`;
  return items.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}
