import type { ArticleId } from '../schema/index.ts';
import type { ArchivePart } from './archive.ts';
import type { AnyEntry } from './entry.ts';
import type { Head } from './head.ts';
import type { ItemKey } from './itemKey.ts';
import type { SortRange } from './sortRange.ts';

/** One of up to `BATCH_SIZE` changes that are sent together and may each be turned down. */
export type EntryChange =
  | { readonly kind: 'put'; readonly entry: AnyEntry }
  | { readonly kind: 'delete'; readonly key: ItemKey };

export const BATCH_SIZE = 25;

export interface StretchQuery {
  readonly partition: string;
  readonly range: SortRange;
  readonly direction: 'forwards' | 'backwards';
  readonly limit: number;
}

export interface Stretch {
  readonly entries: readonly AnyEntry[];
  /** Whether the range may hold more entries behind the last of these. */
  readonly more: boolean;
}

/**
 * The table as its readers see it. Every read is consistent: a reader who trusts a head must also see what was written
 * before that head.
 */
export interface RecordReader {
  readHead(id: ArticleId): Promise<Head | null>;
  /** The heads that exist, of any number of articles. */
  readHeads(ids: readonly ArticleId[]): Promise<ReadonlyMap<ArticleId, Head>>;
  readPart(key: ItemKey): Promise<ArchivePart | null>;
  readStretch(query: StretchQuery): Promise<Stretch>;
}

/** Every change that the service makes to the table, one request each, so that a simulation can let any of them fail. */
export interface RecordWriter {
  /** Stores a head if the stored one still has the expected revision (0: if there is none); otherwise `conflict`. */
  replaceHead(head: Head, expectedRevision: number): Promise<'stored' | 'conflict'>;
  putPart(key: ItemKey, part: ArchivePart): Promise<void>;
  deletePart(key: ItemKey): Promise<void>;
  /** At most `BATCH_SIZE` changes of different keys; gives back those that the table had no capacity for. */
  changeEntries(changes: readonly EntryChange[]): Promise<readonly EntryChange[]>;
}

/** What the ingest function may do with the table: it never reads a list. */
export type ArticleStore = Pick<RecordReader, 'readHead' | 'readPart'> & RecordWriter;

export type RecordTable = RecordReader & RecordWriter;
