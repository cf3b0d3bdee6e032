import { Duration, type RemovalPolicy } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

const MAX_RECEIVES = 5;

/** What AWS advises for a queue that feeds a function, so that no message comes back while it is still worked on. */
const VISIBILITY_PER_TIMEOUT = 6;

export interface IngestQueueProps {
  /** How long the function that reads the queue may take. */
  readonly functionTimeout: Duration;
  readonly removal: RemovalPolicy;
}

/** What changed in the bucket, until the ingest function has seen to it; what it can't see to ends in the dead-letter queue. */
export class IngestQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetterQueue: Queue;

  constructor(scope: Construct, id: string, props: IngestQueueProps) {
    super(scope, id);
    const common = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true, removalPolicy: props.removal };
    this.deadLetterQueue = new Queue(this, 'DeadLetters', { ...common, retentionPeriod: Duration.days(14) });
    this.queue = new Queue(this, 'Resource', {
      ...common,
      visibilityTimeout: Duration.seconds(props.functionTimeout.toSeconds() * VISIBILITY_PER_TIMEOUT),
      retentionPeriod: Duration.days(7),
      deadLetterQueue: { queue: this.deadLetterQueue, maxReceiveCount: MAX_RECEIVES },
    });
  }
}
