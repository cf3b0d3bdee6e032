import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';
import type { ArticleRecord } from '../schema/index.ts';
import type { ItemKey } from './itemKey.ts';

/** A whole article and the keys of all its entries, so that whoever cleans up needs no rule of how they were made. */
export interface Archive {
  readonly record: ArticleRecord;
  readonly entryKeys: readonly ItemKey[];
}

/** One item's share of a packed archive. The first part says how many there are, and where the record ends. */
export interface ArchivePart {
  readonly bytes: Uint8Array;
  readonly parts: number;
  readonly recordLength: number;
}

/** DynamoDB's limit for an item is 400 KB, keys and names included. */
export const MAX_PART_BYTES = 380_000;

const compress = promisify(brotliCompress);
const decompress = promisify(brotliDecompress);

/** The level at which an article's record takes about a millisecond; the next ones save little. */
const QUALITY = 5;

export async function pack({ record, entryKeys }: Archive): Promise<readonly ArchivePart[]> {
  const keyList = entryKeys.map(({ PK, SK }) => [PK, SK]);
  const [packedRecord, packedKeys] = await Promise.all([squeeze(record), squeeze(keyList)]);
  const bytes = Buffer.concat([packedRecord, packedKeys]);
  const count = Math.max(1, Math.ceil(bytes.length / MAX_PART_BYTES));
  return Array.from({ length: count }, (_, part) => ({
    bytes: bytes.subarray(part * MAX_PART_BYTES, (part + 1) * MAX_PART_BYTES),
    parts: count,
    recordLength: packedRecord.length,
  }));
}

/** All parts in order. What the store wrote is what the store reads, so their content is not validated again. */
export async function unpackRecord(parts: readonly ArchivePart[]): Promise<ArticleRecord> {
  const { bytes, recordLength } = joined(parts);
  const record: ArticleRecord = await expand(bytes.subarray(0, recordLength));
  return record;
}

export async function unpackEntryKeys(parts: readonly ArchivePart[]): Promise<readonly ItemKey[]> {
  const { bytes, recordLength } = joined(parts);
  const keys: readonly (readonly [string, string])[] = await expand(bytes.subarray(recordLength));
  return keys.map(([PK, SK]) => ({ PK, SK }));
}

function joined(parts: readonly ArchivePart[]): { readonly bytes: Buffer; readonly recordLength: number } {
  return { bytes: Buffer.concat(parts.map((part) => part.bytes)), recordLength: parts[0]?.recordLength ?? 0 };
}

async function squeeze(value: unknown): Promise<Buffer> {
  const text = Buffer.from(JSON.stringify(value));
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  return compress(text, { params });
}

async function expand(bytes: Buffer) {
  return JSON.parse((await decompress(bytes)).toString('utf8'));
}
