import type { Clock, Random } from '../records/clock.ts';
import type { ArticleStore } from '../records/store/recordTable.ts';
import type { ArticleBucket } from './articleBucket.ts';
import type { Extractor } from './reading.ts';

/** Everything that ingestion acts on or depends on. */
export interface Ingest {
  readonly bucket: ArticleBucket;
  readonly store: ArticleStore;
  readonly extractor: Extractor;
  readonly clock: Clock;
  readonly random: Random;
  /** A name that no other worker has. */
  readonly newOwner: () => string;
}
