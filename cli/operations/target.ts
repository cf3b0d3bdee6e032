import { readFile } from 'node:fs/promises';
import { S3Client } from '@aws-sdk/client-s3';
import { GetQueueUrlCommand, SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';

/** The stack that an operation works on. */
export interface Target {
  readonly bucket: string;
  readonly queueUrl: string;
  readonly deadLetterUrl: string;
  /** Null where nobody has said where a local one is. */
  readonly api: string | null;
  readonly isLocal: boolean;
  readonly objects: S3Client;
  readonly queues: SQSClient;
}

export interface TargetOptions {
  /** The endpoint of a local stack's bucket. */
  readonly local?: string | undefined;
  /** The local stack's API. */
  readonly api?: string | undefined;
  /** What `cdk deploy --outputs-file` has written. */
  readonly outputs?: string | undefined;
  /** The environment whose outputs are in the file that the guide names. */
  readonly env?: string | undefined;
}

const stackOutputs = z.object({
  ArticleBucketName: z.string(),
  ApiUrl: z.string(),
  ChangesQueueUrl: z.string(),
  DeadLetterQueueUrl: z.string(),
});
const outputsFile = z.record(z.string(), stackOutputs).transform((stacks) => Object.values(stacks));

/** What the person got wrong, in one sentence. */
export class OperationError extends Error {
  override readonly name = 'OperationError';
}

export async function targetFrom({ api, env, local, outputs }: TargetOptions): Promise<Target> {
  const deployed = [outputs, env === undefined ? undefined : `outputs-${env}.json`].filter(
    (file) => file !== undefined,
  );
  const [file] = deployed;
  if (local !== undefined && file === undefined) return localTarget(local, api ?? null);
  if (file !== undefined && local === undefined && deployed.length === 1) return deployedTarget(file);
  throw new OperationError('Say which one stack you mean, with --env NAME, --outputs FILE or --local URL.');
}

async function deployedTarget(path: string): Promise<Target> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new OperationError(`${path} can't be read: cdk deploy --outputs-file ${path} writes it.`);
  });
  const [stack, ...others] = parsedOutputs(text) ?? [];
  if (stack === undefined || others.length > 0) {
    throw new OperationError(`${path} does not hold the outputs of one Entente stack.`);
  }
  return {
    bucket: stack.ArticleBucketName,
    queueUrl: stack.ChangesQueueUrl,
    deadLetterUrl: stack.DeadLetterQueueUrl,
    api: stack.ApiUrl,
    isLocal: false,
    objects: new S3Client({}),
    queues: new SQSClient({}),
  };
}

function parsedOutputs(text: string) {
  try {
    return outputsFile.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Names come from the template, as the local stack's own do. */
async function localTarget(endpoint: string, api: string | null): Promise<Target> {
  const [{ clientConfig }, { cachedTemplate }, { planFrom }] = await Promise.all([
    import('../../local/clientConfig.ts'),
    import('../../local/template/cachedTemplate.ts'),
    import('../../local/template/plan.ts'),
  ]);
  const { bucket, queue } = planFrom(await cachedTemplate());
  const queues = new SQSClient(clientConfig(endpoint));
  const urlOf = async (QueueName: string) => (await queues.send(new GetQueueUrlCommand({ QueueName }))).QueueUrl ?? '';
  return {
    bucket: bucket.name,
    queueUrl: await urlOf(queue.name),
    deadLetterUrl: await urlOf(queue.deadLetters.name),
    api,
    isLocal: true,
    objects: new S3Client({ ...clientConfig(endpoint), forcePathStyle: true }),
    queues,
  };
}
