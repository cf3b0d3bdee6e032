import { Duration } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { UPLOAD_PREFIX } from '../../functions/query/uploads/objectKey.ts';
import { deployedExplorer, EXPLORER_FOLDER } from '../explorer/deployedExplorer.ts';
import type { Settings } from '../settings.ts';
import { allow, HandlerFunction } from './handlerFunction.ts';
import { keyPermissions } from './ownKey.ts';

export interface QueryFunctionProps {
  readonly settings: Settings;
  readonly entry: string;
  readonly key: Key | null;
  readonly table: Table;
  readonly bucket: Bucket;
}

/** Answers questions from the table. It can change nothing there, and can't scan. */
export class QueryFunction extends Construct {
  readonly function: LambdaFunction;

  constructor(scope: Construct, id: string, props: QueryFunctionProps) {
    super(scope, id);
    const { bucket, key, settings, table } = props;
    const explorer = deployedExplorer(settings, bucket);
    const handler = new HandlerFunction(this, 'Resource', {
      settings,
      description: 'Answers queries from the records',
      entry: props.entry,
      beside: explorer === null ? undefined : EXPLORER_FOLDER,
      // The API gives up after 30 seconds: a function that runs longer than that answers nobody.
      timeout: Duration.seconds(29),
      memoryMiB: 1024,
      environment: {
        TABLE_NAME: table.tableName,
        ...(explorer !== null && { EXPLORER: explorer }),
        ...(settings.uploads && { UPLOAD_BUCKET: bucket.bucketName }),
      },
      permissions: [
        ...keyPermissions(key, settings.uploads ? 'write' : 'read'),
        allow('ReadRecords', ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'], [table.tableArn]),
        // Whoever signs an address must be allowed what it is for.
        ...(settings.uploads
          ? [allow('SignUploads', ['s3:PutObject'], [bucket.arnForObjects(`${UPLOAD_PREFIX}*`)])]
          : []),
      ],
    });
    this.function = handler.function;
  }
}
