import { randomUUID } from 'node:crypto';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { systemClock } from '../records/clock.ts';
import { required } from '../records/environment.ts';
import { errorFields, jsonLog } from '../records/log.ts';
import { dynamoClient } from '../records/store/dynamo/client.ts';
import { dynamoRecordTable } from '../records/store/dynamo/dynamoRecordTable.ts';
import { lambdaTrace } from '../records/traces/lambdaTrace.ts';
import { processBatch } from './batch.ts';
import type { Ingest } from './ingest.ts';
import { lazyExtractor } from './lazyExtractor.ts';
import { emittedMetrics } from './metrics/emittedMetrics.ts';
import { extractionTime, failure, measuresOf, oldestAge } from './metrics/measures.ts';
import { SERVICE } from './metrics/names.ts';
import { reconcile } from './reconcile.ts';
import { reportOf } from './report.ts';
import { s3ArticleBucket, s3Client } from './s3ArticleBucket.ts';

const log = jsonLog(process.env.LOG_LEVEL, (line) => process.stdout.write(`${line}\n`));
const metrics = emittedMetrics(required('ENTENTE_ENV', process.env));

const objects = s3Client();
const records = dynamoClient();
const trace = lambdaTrace(SERVICE, [objects, records]);

const ingest: Ingest = {
  bucket: s3ArticleBucket(objects, required('BUCKET_NAME', process.env)),
  store: dynamoRecordTable({
    client: records,
    tableName: required('TABLE_NAME', process.env),
    clock: systemClock,
    random: Math.random,
  }),
  extractor: lazyExtractor(trace, systemClock, (milliseconds) => metrics.add(extractionTime(milliseconds))),
  clock: systemClock,
  random: Math.random,
  newOwner: randomUUID,
};

/** Makes the table hold what the bucket holds for every key that the messages name. */
export async function handler(event: SQSEvent): Promise<SQSBatchResponse> {
  metrics.add(...oldestAge(event.Records, systemClock.now()));
  const failed = await processBatch(event.Records, {
    reconcileKey: (key, messageIds) => trace('article', { key }, () => reconcileAndTell(key, messageIds)),
    ignored: (messageId, why) => log('warn', 'message ignored', { messageId, why }),
  });
  metrics.publish();
  return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
}

async function reconcileAndTell(key: string, messageIds: readonly string[]): Promise<void> {
  const start = systemClock.now();
  const fields = () => ({ key, messageIds, milliseconds: systemClock.now() - start });
  try {
    const outcome = await reconcile(key, ingest);
    metrics.add(...measuresOf(outcome));
    log('info', 'article', { ...fields(), ...reportOf(outcome) });
  } catch (error) {
    metrics.add(failure);
    log('error', 'article failed', { ...fields(), ...errorFields(error) });
    throw error;
  }
}
