import { Duration } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { Key } from 'aws-cdk-lib/aws-kms';
import { EventSourceMapping, type Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Settings } from '../settings.ts';
import { allow, HandlerFunction } from './handlerFunction.ts';
import { keyPermissions } from './ownKey.ts';

/** Long enough for a batch of the largest articles; the queue's visibility is derived from it. */
export const INGEST_TIMEOUT = Duration.seconds(60);

export interface IngestFunctionProps {
  readonly settings: Settings;
  readonly entry: string;
  readonly bucket: Bucket;
  readonly key: Key | null;
  readonly queue: Queue;
  readonly table: Table;
}

/** Reads what changed from the queue, and makes the table hold what the bucket holds. */
export class IngestFunction extends Construct {
  readonly function: LambdaFunction;

  constructor(scope: Construct, id: string, props: IngestFunctionProps) {
    super(scope, id);
    const { bucket, key, queue, settings, table } = props;
    const handler = new HandlerFunction(this, 'Resource', {
      settings,
      description: 'Extracts the records of changed articles',
      entry: props.entry,
      timeout: INGEST_TIMEOUT,
      memoryMiB: 1024,
      environment: { BUCKET_NAME: bucket.bucketName, TABLE_NAME: table.tableName },
      permissions: [
        ...keyPermissions(key, 'write'),
        allow(
          'KeepRecords',
          ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:DeleteItem', 'dynamodb:BatchWriteItem'],
          [table.tableArn],
        ),
        allow('ReadArticles', ['s3:GetObject'], [bucket.arnForObjects('*')]),
        // Without it S3 answers 403 for a key that holds nothing, which looks like a fault and not like a removal.
        allow('TellMissingFromForbidden', ['s3:ListBucket'], [bucket.bucketArn]),
        allow('ReadQueue', ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'], [queue.queueArn]),
      ],
    });
    this.function = handler.function;
    new EventSourceMapping(this, 'Changes', {
      target: handler.function,
      eventSourceArn: queue.queueArn,
      batchSize: 10,
      maxConcurrency: settings.ingestConcurrency,
      reportBatchItemFailures: true,
    });
  }
}
