import { CfnOutput, Stack, type StackProps, Tags } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { ArticleBucket } from './constructs/articleBucket.ts';
import { INGEST_TIMEOUT, IngestFunction } from './constructs/ingestFunction.ts';
import { IngestQueue } from './constructs/ingestQueue.ts';
import { sendObjectEvents } from './constructs/objectEvents.ts';
import { Observability } from './constructs/observability.ts';
import { ownKeyOf } from './constructs/ownKey.ts';
import { QueryApi } from './constructs/queryApi.ts';
import { QueryFunction } from './constructs/queryFunction.ts';
import { RecordTable } from './constructs/recordTable.ts';
import { HANDLERS } from './handlers.ts';
import type { Settings } from './settings.ts';

export interface EntenteStackProps extends StackProps {
  readonly settings: Settings;
}

/** Bucket, queue, ingest, table, query, API: everything one environment needs. */
export class EntenteStack extends Stack {
  constructor(scope: Construct, props: EntenteStackProps) {
    const { settings } = props;
    // Lower case, because CloudFormation names the bucket after the stack and objectEvents.ts relies on it.
    super(scope, `entente-${settings.name}`, { description: `Entente, ${settings.name}`, ...props });

    const key = ownKeyOf(this, settings);
    const { bucket } = new ArticleBucket(this, 'Articles', settings, key);
    const { table } = new RecordTable(this, 'Records', settings, key);
    const { queue, deadLetterQueue } = new IngestQueue(this, 'Changes', {
      functionTimeout: INGEST_TIMEOUT,
      removal: settings.removal,
    });
    sendObjectEvents(bucket, queue);
    const ingest = new IngestFunction(this, 'Ingest', { settings, entry: HANDLERS.ingest, bucket, key, queue, table });
    const query = new QueryFunction(this, 'Query', { settings, entry: HANDLERS.query, key, bucket, table });
    const { api } = new QueryApi(this, 'Api', settings, query.function);
    if (settings.alarms) {
      const watched = { queue, deadLetterQueue, ingest: ingest.function, query: query.function, table, api };
      new Observability(this, 'Observability', settings, watched);
    }

    Tags.of(this).add('application', 'entente');
    Tags.of(this).add('environment', settings.name);
    new CfnOutput(this, 'ArticleBucketName', { value: bucket.bucketName, description: 'Where articles are dropped' });
    new CfnOutput(this, 'ApiUrl', { value: api.apiEndpoint, description: 'Where questions are asked' });
    new CfnOutput(this, 'RecordTableName', { value: table.tableName });
    new CfnOutput(this, 'ChangesQueueUrl', { value: queue.queueUrl });
    new CfnOutput(this, 'DeadLetterQueueUrl', { value: deadLetterQueue.queueUrl });
  }
}
