import { AttributeType, BillingMode, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import type { Key } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import type { Settings } from '../settings.ts';

/** The one table: articles whole, and their facts again as entries of the lists that queries read. */
export class RecordTable extends Construct {
  readonly table: Table;

  constructor(scope: Construct, id: string, settings: Settings, key: Key | null) {
    super(scope, id);
    this.table = new Table(this, 'Resource', {
      partitionKey: { name: 'PK', type: AttributeType.STRING },
      sortKey: { name: 'SK', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      ...(key === null
        ? { encryption: TableEncryption.AWS_MANAGED }
        : { encryption: TableEncryption.CUSTOMER_MANAGED, encryptionKey: key }),
      pointInTimeRecoverySpecification: {
        pointInTimeRecoveryEnabled: true,
        recoveryPeriodInDays: settings.recoveryDays,
      },
      timeToLiveAttribute: 'expires',
      deletionProtection: settings.deletionProtection,
      removalPolicy: settings.removal,
    });
  }
}
