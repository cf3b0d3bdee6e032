import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { clientConfig } from '../../local/clientConfig.ts';
import type { LocalStack } from '../../local/localStack.ts';
import type { MadeArticle } from './madeArticles.ts';

const UPLOADS_AT_ONCE = 8;

/** Uploads everything, as any S3 client would. */
export async function upload({ bucket, objects }: LocalStack, articles: readonly MadeArticle[]): Promise<void> {
  const client = new S3Client({ ...clientConfig(objects), forcePathStyle: true });
  const waiting = articles.values();
  const worker = async () => {
    for (const { key, text } of waiting) {
      await client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: text, ContentType: 'text/plain' }));
    }
  };
  await Promise.all(Array.from({ length: UPLOADS_AT_ONCE }, worker));
  client.destroy();
}

/** Has every article looked at again, though nothing has changed. */
export async function lookAgain({ objects, queueUrl }: LocalStack, articles: readonly MadeArticle[]): Promise<void> {
  const client = new SQSClient(clientConfig(objects));
  for (let at = 0; at < articles.length; at += 10) {
    const Entries = articles.slice(at, at + 10).map(({ key }, place) => ({
      Id: String(place),
      MessageBody: JSON.stringify({ Records: [{ s3: { object: { key: encodeURIComponent(key) } } }] }),
    }));
    await client.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries }));
  }
  client.destroy();
}
