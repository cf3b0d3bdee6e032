import { DeleteObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { GetQueueAttributesCommand, GetQueueUrlCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { ArticleRecord } from '../../../client/api.ts';
import { type EntenteClient, ententeClient, type Item, type ListPath, type ListQuery } from '../../../client/index.ts';
import { clientConfig } from '../../../local/clientConfig.ts';
import { type LocalStack, type LocalStackOptions, startLocalStack } from '../../../local/localStack.ts';
import type { Outcome } from '../../../local/outcome.ts';
import { Outcomes } from '../../../local/outcomes.ts';
import { eventually } from '../../local/support/eventually.ts';

/** The local stack on free ports, with the clients that its users have: for S3, for SQS, and for the API. */
export class TestStack {
  readonly s3: S3Client;
  readonly sqs: SQSClient;
  readonly stack: LocalStack;
  readonly api: EntenteClient;
  private readonly outcomes: Outcomes;

  private constructor(stack: LocalStack, outcomes: Outcomes) {
    this.stack = stack;
    this.api = ententeClient({ baseUrl: stack.api });
    this.outcomes = outcomes;
    this.s3 = new S3Client(clientConfig(stack.objects));
    this.sqs = new SQSClient(clientConfig(stack.objects));
  }

  static async start(options: Pick<LocalStackOptions, 'handlers'> = {}): Promise<TestStack> {
    const outcomes = new Outcomes();
    const stack = await startLocalStack({
      ...options,
      port: 0,
      onOutcome: (outcome) => outcomes.tell(outcome),
      onError: (error) => console.error(error),
    });
    return new TestStack(stack, outcomes);
  }

  /** Uploads an object, and waits for what becomes of it. */
  async drop(Key: string, Body: string | Uint8Array, Metadata: Record<string, string> = {}): Promise<Outcome> {
    const outcome = this.outcomes.next(Key);
    await this.s3.send(new PutObjectCommand({ Bucket: this.stack.bucket, Key, Body, Metadata }));
    return outcome;
  }

  async remove(Key: string): Promise<Outcome> {
    const outcome = this.outcomes.next(Key);
    await this.s3.send(new DeleteObjectCommand({ Bucket: this.stack.bucket, Key }));
    return outcome;
  }

  get(path: string): Promise<Response> {
    return fetch(`${this.stack.api}${path}`);
  }

  /** Everything in a list. */
  list<Path extends ListPath>(path: Path, query?: ListQuery<Path>): Promise<Item<Path>[]> {
    return Array.fromAsync(this.api.walk(path, query));
  }

  async article(id: string): Promise<ArticleRecord> {
    const { data } = await this.api.GET('/articles/{id}', { params: { path: { id } } });
    if (data === undefined) throw new Error(`There is no article ${id}.`);
    return data;
  }

  async send(message: string): Promise<void> {
    await this.sqs.send(new SendMessageCommand({ QueueUrl: this.stack.queueUrl, MessageBody: message }));
  }

  /** Waits until nothing is in the queue or under way, and answers with the number of dead letters. */
  async settled(): Promise<number> {
    await eventually(async () => {
      const left = await this.messagesIn(this.stack.queueUrl);
      if (left > 0) throw new Error(`${left} messages are left`);
    });
    const { QueueUrl } = await this.sqs.send(new GetQueueUrlCommand({ QueueName: 'changes-dead-letters' }));
    return this.messagesIn(QueueUrl ?? '');
  }

  private async messagesIn(QueueUrl: string): Promise<number> {
    const names = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'] as const;
    const command = new GetQueueAttributesCommand({ QueueUrl, AttributeNames: [...names] });
    const { Attributes = {} } = await this.sqs.send(command);
    return names.reduce((sum, name) => sum + Number(Attributes[name]), 0);
  }

  async stop(): Promise<void> {
    this.s3.destroy();
    this.sqs.destroy();
    await this.stack.stop();
  }
}
