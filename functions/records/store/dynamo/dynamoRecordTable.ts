import {
  BatchWriteItemCommand,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import type { Clock, Random } from '../../clock.ts';
import { headKey } from '../itemKey.ts';
import type { EntryChange, RecordTable, StretchQuery } from '../recordTable.ts';
import { entryFrom, headFrom, keyFrom, partFrom } from './attributes.ts';
import { readHeads } from './readHeads.ts';
import {
  batchWriteRequest,
  deleteRequest,
  getRequest,
  putHeadRequest,
  putPartRequest,
  queryRequest,
} from './requests.ts';

export interface DynamoDependencies {
  readonly client: DynamoDBClient;
  readonly tableName: string;
  readonly clock: Clock;
  readonly random: Random;
}

/** The table in DynamoDB. Nothing here decides anything: requests are built in requests.ts, and sent. */
export function dynamoRecordTable(dependencies: DynamoDependencies): RecordTable {
  const { client, tableName } = dependencies;
  return {
    readHead: async (id) => {
      const { Item } = await client.send(new GetItemCommand(getRequest(tableName, headKey(id))));
      return Item === undefined ? null : headFrom(Item);
    },

    readHeads: (ids) => readHeads(ids, dependencies),

    readPart: async (key) => {
      const { Item } = await client.send(new GetItemCommand(getRequest(tableName, key)));
      return Item === undefined ? null : partFrom(Item);
    },

    readStretch: async (query: StretchQuery) => {
      if (query.range.low > query.range.high) return { entries: [], more: false };
      const { Items = [], LastEvaluatedKey } = await client.send(new QueryCommand(queryRequest(tableName, query)));
      return { entries: Items.map(entryFrom), more: LastEvaluatedKey !== undefined };
    },

    replaceHead: async (head, expectedRevision) => {
      try {
        await client.send(new PutItemCommand(putHeadRequest(tableName, head, expectedRevision)));
        return 'stored';
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return 'conflict';
        throw error;
      }
    },

    putPart: async (key, part) => {
      await client.send(new PutItemCommand(putPartRequest(tableName, key, part)));
    },

    deletePart: async (key) => {
      await client.send(new DeleteItemCommand(deleteRequest(tableName, key)));
    },

    changeEntries: async (changes) => {
      const answer = await client.send(new BatchWriteItemCommand(batchWriteRequest(tableName, changes)));
      const left = answer.UnprocessedItems?.[tableName] ?? [];
      const keys = left.map(({ PutRequest, DeleteRequest }) => PutRequest?.Item ?? DeleteRequest?.Key ?? {});
      const wanted = new Set(keys.map((item) => identity(keyFrom(item))));
      return changes.filter((change) => wanted.has(identity(changedKey(change))));
    },
  };
}

function changedKey(change: EntryChange) {
  return change.kind === 'put' ? change.entry.key : change.key;
}

function identity({ PK, SK }: { readonly PK: string; readonly SK: string }): string {
  return `${PK}\n${SK}`;
}
