import { Duration } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { deployedExplorer, EXPLORER_FOLDER } from '../explorer/deployedExplorer.ts';
import type { Settings } from '../settings.ts';
import { allow, HandlerFunction } from './handlerFunction.ts';
import { keyPermissions } from './ownKey.ts';

export interface QueryFunctionProps {
  readonly settings: Settings;
  readonly entry: string;
  readonly key: Key | null;
  readonly table: Table;
}

/** Answers questions from the table. It can change nothing, and can't scan. */
export class QueryFunction extends Construct {
  readonly function: LambdaFunction;

  constructor(scope: Construct, id: string, props: QueryFunctionProps) {
    super(scope, id);
    const { key, settings, table } = props;
    const explorer = deployedExplorer(settings.access);
    const handler = new HandlerFunction(this, 'Resource', {
      settings,
      description: 'Answers queries from the records',
      entry: props.entry,
      beside: explorer === null ? undefined : EXPLORER_FOLDER,
      // The API gives up after 30 seconds: a function that runs longer than that answers nobody.
      timeout: Duration.seconds(29),
      memoryMiB: 1024,
      environment: { TABLE_NAME: table.tableName, ...(explorer !== null && { EXPLORER: explorer }) },
      permissions: [
        ...keyPermissions(key, 'read'),
        allow('ReadRecords', ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'], [table.tableArn]),
      ],
    });
    this.function = handler.function;
  }
}
