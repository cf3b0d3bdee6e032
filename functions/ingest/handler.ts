import { randomUUID } from 'node:crypto';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { EXTRACTOR_VERSION } from '../extract/version.ts';
import { systemClock } from '../records/clock.ts';
import { required } from '../records/environment.ts';
import { errorFields, jsonLog } from '../records/log.ts';
import { dynamoClient } from '../records/store/dynamo/client.ts';
import { dynamoRecordTable } from '../records/store/dynamo/dynamoRecordTable.ts';
import { processBatch } from './batch.ts';
import type { Ingest } from './ingest.ts';
import { reconcile } from './reconcile.ts';
import { reportOf } from './report.ts';
import { s3ArticleBucket, s3Client } from './s3ArticleBucket.ts';

const log = jsonLog(process.env.LOG_LEVEL, (line) => process.stdout.write(`${line}\n`));

const ingest: Ingest = {
  bucket: s3ArticleBucket(s3Client(), required('BUCKET_NAME', process.env)),
  store: dynamoRecordTable({
    client: dynamoClient(),
    tableName: required('TABLE_NAME', process.env),
    clock: systemClock,
    random: Math.random,
  }),
  extractor: {
    version: EXTRACTOR_VERSION,
    // The larger part of the function, and nothing of it is needed for articles that are up to date or gone.
    extract: async (bytes, source) => (await import('../extract/index.ts')).extract(bytes, source),
  },
  clock: systemClock,
  random: Math.random,
  newOwner: randomUUID,
};

/** Makes the table hold what the bucket holds for every key that the messages name. */
export async function handler(event: SQSEvent): Promise<SQSBatchResponse> {
  const failed = await processBatch(event.Records, {
    reconcileKey: reconcileAndLog,
    ignored: (messageId, why) => log('warn', 'message ignored', { messageId, why }),
  });
  return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
}

async function reconcileAndLog(key: string, messageIds: readonly string[]): Promise<void> {
  const start = systemClock.now();
  const fields = () => ({ key, messageIds, milliseconds: systemClock.now() - start });
  try {
    const outcome = await reconcile(key, ingest);
    log('info', 'article', { ...fields(), ...reportOf(outcome) });
  } catch (error) {
    log('error', 'article failed', { ...fields(), ...errorFields(error) });
    throw error;
  }
}
