import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { clientConfig } from '../clientConfig.ts';
import type { Closers } from '../closers.ts';
import { close, listen } from '../listen.ts';
import type { StackPlan } from '../template/plan.ts';
import { createTable, makeRecordServer } from './recordServer.ts';

/** Starts the table's emulator on a free port, and answers with its address. */
export async function startRecords({ table }: StackPlan, path: string | undefined, closers: Closers): Promise<string> {
  const server = makeRecordServer(path);
  const url = await listen(server, 0);
  closers.add(() => close(server));
  const client = new DynamoDBClient(clientConfig(url));
  await createTable(client, table);
  client.destroy();
  return url;
}
