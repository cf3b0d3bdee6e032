import type {
  BatchGetItemCommandInput,
  BatchWriteItemCommandInput,
  DeleteItemCommandInput,
  GetItemCommandInput,
  PutItemCommandInput,
  QueryCommandInput,
  WriteRequest,
} from '@aws-sdk/client-dynamodb';
import type { ArchivePart } from '../archive.ts';
import type { Head } from '../head.ts';
import type { ItemKey } from '../itemKey.ts';
import type { EntryChange, StretchQuery } from '../recordTable.ts';
import { type Attributes, entryAttributes, headAttributes, keyAttributes, partAttributes } from './attributes.ts';

/** Everything is read consistently: a head that can be seen promises that its entries can be seen too. */
const CONSISTENT = { ConsistentRead: true } as const;

export function getRequest(table: string, key: ItemKey): GetItemCommandInput {
  return { TableName: table, Key: keyAttributes(key), ...CONSISTENT };
}

export function batchGetRequest(table: string, keys: readonly Attributes[]): BatchGetItemCommandInput {
  return { RequestItems: { [table]: { Keys: [...keys], ...CONSISTENT } } };
}

export function putHeadRequest(table: string, head: Head, expectedRevision: number): PutItemCommandInput {
  const request = { TableName: table, Item: headAttributes(head) };
  if (expectedRevision === 0) return { ...request, ConditionExpression: 'attribute_not_exists(PK)' };
  return {
    ...request,
    ConditionExpression: 'revision = :expected',
    ExpressionAttributeValues: { ':expected': { N: String(expectedRevision) } },
  };
}

export function putPartRequest(table: string, key: ItemKey, part: ArchivePart): PutItemCommandInput {
  return { TableName: table, Item: partAttributes(key, part) };
}

export function deleteRequest(table: string, key: ItemKey): DeleteItemCommandInput {
  return { TableName: table, Key: keyAttributes(key) };
}

export function batchWriteRequest(table: string, changes: readonly EntryChange[]): BatchWriteItemCommandInput {
  return { RequestItems: { [table]: changes.map(writeRequest) } };
}

function writeRequest(change: EntryChange): WriteRequest {
  switch (change.kind) {
    case 'put':
      return { PutRequest: { Item: entryAttributes(change.entry) } };
    case 'delete':
      return { DeleteRequest: { Key: keyAttributes(change.key) } };
  }
}

export function queryRequest(table: string, query: StretchQuery): QueryCommandInput {
  return {
    TableName: table,
    KeyConditionExpression: 'PK = :partition AND SK BETWEEN :low AND :high',
    ExpressionAttributeValues: {
      ':partition': { S: query.partition },
      ':low': { S: query.range.low },
      ':high': { S: query.range.high },
    },
    ScanIndexForward: query.direction === 'forwards',
    Limit: query.limit,
    ...CONSISTENT,
  };
}
