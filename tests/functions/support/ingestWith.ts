import type { Ingest } from '../../../functions/ingest/ingest.ts';
import type { RecordTable } from '../../../functions/records/store/recordTable.ts';
import { lineExtractor } from './lineExtractor.ts';
import { type ManualClock, manualClock } from './manualClock.ts';
import { type MemoryBucket, memoryBucket } from './memoryBucket.ts';

export interface TestIngest extends Ingest {
  readonly bucket: MemoryBucket;
  readonly clock: ManualClock;
}

/** Ingestion into a table, of a bucket, an extractor and a clock that the test controls. */
export function ingestWith<Table extends RecordTable>(store: Table, given: Partial<TestIngest> = {}) {
  let owners = 0;
  return {
    bucket: memoryBucket(),
    extractor: lineExtractor,
    clock: manualClock(),
    random: () => 0.5,
    newOwner: () => {
      owners += 1;
      return `worker-${owners}`;
    },
    ...given,
    store,
  };
}
