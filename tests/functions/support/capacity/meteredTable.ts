import { itemSize } from '../../../../bench/ingest/writeUnits.ts';
import type { ArticleId, ArticleRecord } from '../../../../functions/records/schema/index.ts';
import { pack } from '../../../../functions/records/store/archive.ts';
import {
  entryAttributes,
  headAttributes,
  partAttributes,
} from '../../../../functions/records/store/dynamo/attributes.ts';
import { batchGetRequest, getRequest, queryRequest } from '../../../../functions/records/store/dynamo/requests.ts';
import { entriesOf } from '../../../../functions/records/store/entriesOf.ts';
import type { AnyEntry } from '../../../../functions/records/store/entry.ts';
import { generationOf } from '../../../../functions/records/store/generation.ts';
import { type Head, settled, turned, unknownHead } from '../../../../functions/records/store/head.ts';
import { archiveKey, headKey } from '../../../../functions/records/store/itemKey.ts';
import type { RecordReader } from '../../../../functions/records/store/recordTable.ts';
import { PAGE_BYTES, readUnits } from './readUnits.ts';
import { SortedPartition } from './sortedPartition.ts';

/** A table that is read alone, and counts what DynamoDB would take for it. */
export interface MeteredTable extends RecordReader {
  /** Read units so far. */
  consumed(): number;
}

const TABLE = 'records';
const generation = generationOf(['metered']);

/** A table with these articles, all of them there for readers to see. */
export function meteredTable(records: Iterable<ArticleRecord>): MeteredTable {
  const heads = new Map<ArticleId, Head>();
  const byId = new Map<ArticleId, ArticleRecord>();
  const partitions = new Map<string, SortedPartition>();
  for (const record of records) {
    const { id, key } = record.article;
    byId.set(id, record);
    heads.set(id, shownHead(id, key));
    for (const entry of entriesOf(record, generation)) partitionAt(partitions, entry.key.PK).add(entry);
  }
  let units = 0;
  const take = (bytes: number, isConsistent: boolean | undefined) => {
    units += readUnits(bytes, isConsistent);
  };
  return {
    consumed: () => units,
    readHead: async (id) => {
      const head = heads.get(id) ?? null;
      take(sizeOfHead(head), getRequest(TABLE, headKey(id)).ConsistentRead);
      return head;
    },
    readHeads: async (ids) => {
      const asked = new Set(ids);
      const isConsistent = batchGetRequest(TABLE, []).RequestItems?.[TABLE]?.ConsistentRead;
      for (const id of asked) take(sizeOfHead(heads.get(id) ?? null), isConsistent);
      return new Map([...asked].flatMap((id) => [heads.get(id) ?? []].flat().map((head) => [id, head] as const)));
    },
    readPart: async (key) => {
      const record = [...byId.values()].find(({ article }) => archiveKey(article.id, generation).PK === key.PK);
      if (record === undefined) return null;
      const entryKeys = [...entriesOf(record, generation)].map((entry) => entry.key);
      const [part] = await pack({ record, entryKeys });
      if (part === undefined) return null;
      take(itemSize(partAttributes(key, part)), getRequest(TABLE, key).ConsistentRead);
      return part;
    },
    readStretch: async (query) => {
      const found = partitions.get(query.partition)?.between(query.range, query.direction, query.limit) ?? [];
      const { entries, bytes } = withinPage(found);
      take(bytes, queryRequest(TABLE, query).ConsistentRead);
      // As DynamoDB says it: a page that is full may have been the last one.
      return { entries, more: entries.length === query.limit || entries.length < found.length };
    },
  };
}

function partitionAt(partitions: Map<string, SortedPartition>, key: string): SortedPartition {
  const found = partitions.get(key) ?? new SortedPartition();
  partitions.set(key, found);
  return found;
}

function shownHead(id: ArticleId, key: string): Head {
  const object = { versionId: 'v'.repeat(32), etag: 'e'.repeat(32) };
  return settled(turned(unknownHead(id, key), { status: 'extracted', generation, object, extractor: '1' }), 0);
}

function sizeOfHead(head: Head | null): number {
  return head === null ? 0 : itemSize(headAttributes(head));
}

function withinPage(found: readonly AnyEntry[]) {
  let bytes = 0;
  for (const [at, entry] of found.entries()) {
    bytes += itemSize(entryAttributes(entry));
    if (bytes > PAGE_BYTES) return { entries: found.slice(0, at + 1), bytes };
  }
  return { entries: found, bytes };
}
