import type { Server } from 'node:http';
import { CreateTableCommand, type CreateTableCommandInput, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import type { StackPlan } from '../template/plan.ts';

/** The emulator of DynamoDB, in memory or in a directory. */
export function makeRecordServer(path: string | undefined): Server {
  return dynalite({ createTableMs: 0, ...(path !== undefined && { path }) });
}

export async function createTable(client: DynamoDBClient, table: StackPlan['table']): Promise<void> {
  try {
    await client.send(new CreateTableCommand(tableInput(table)));
  } catch (error) {
    const kept = error instanceof Error && error.name === 'ResourceInUseException';
    if (!kept) throw error;
  }
}

function tableInput({ name, KeySchema, AttributeDefinitions }: StackPlan['table']): CreateTableCommandInput {
  return { TableName: name, KeySchema, AttributeDefinitions, BillingMode: 'PAY_PER_REQUEST' };
}
