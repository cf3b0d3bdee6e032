import { HANDLERS, type Handlers } from '../lib/handlers.ts';
import { Closers } from './closers.ts';
import { type DataDirectory, openDataDirectory } from './dataDirectory.ts';
import { startExplorer } from './explorer/startExplorer.ts';
import { makeGateway } from './gateway/gateway.ts';
import { applyEnvironment, handlerEnvironment } from './lambda/environment.ts';
import { type Invoke, loadHandler } from './lambda/handlers.ts';
import { close, listen } from './listen.ts';
import { restoreObjects } from './objects/restore.ts';
import { startObjects } from './objects/startObjects.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { makeDelivery } from './queue/delivery.ts';
import { startPoller } from './queue/poller.ts';
import { startRecords } from './records/startRecords.ts';
import { cachedTemplate } from './template/cachedTemplate.ts';
import { planFrom } from './template/plan.ts';

export interface LocalStackOptions {
  /** Where the API listens; 0 takes any free port. The bucket gets the next one if it is free. */
  readonly port: number;
  /** Where data is kept between runs; in memory when undefined. */
  readonly data?: string | undefined;
  /** The files that export the handlers (default: those that are bundled for deployment). */
  readonly handlers?: Handlers;
  /** Told what became of every key that was uploaded or removed. */
  readonly onOutcome: (outcome: Outcome) => void;
  /** Told of everything that went wrong without ending the stack. */
  readonly onError: (error: unknown) => void;
}

export interface LocalStack {
  readonly api: string;
  /** The endpoint for S3 clients, and for SQS clients too. */
  readonly objects: string;
  readonly bucket: string;
  readonly queueUrl: string;
  /** The keys of earlier runs, which `restore` puts back into the bucket and through the queue. */
  readonly kept: readonly string[];
  restore(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts everything that is deployed, as far as it can be had on one machine. */
export async function startLocalStack(options: LocalStackOptions): Promise<LocalStack> {
  const closers = new Closers();
  try {
    return await start(options, closers);
  } catch (error) {
    await closers.closeAll();
    throw error;
  }
}

async function start(options: LocalStackOptions, closers: Closers): Promise<LocalStack> {
  const { data, handlers = HANDLERS, onError, onOutcome, port } = options;
  const plan = planFrom(await cachedTemplate());

  // The API first: that its port is taken should be known before anything else is started.
  const query = Promise.withResolvers<Invoke>();
  const gateway = makeGateway({
    routeKeys: plan.routeKeys,
    now: () => new Date(),
    invoke: async (event) => (await query.promise)(event),
    onError,
  });
  const api = await listen(gateway, port);
  closers.add(() => close(gateway));

  const kept = data === undefined ? undefined : openedDataDirectory(data, closers);
  const records = await startRecords(plan, kept?.records, closers);
  const objects = await startObjects(
    { plan, nearPort: Number(new URL(api).port) + 1, kept: kept?.objects, onError },
    closers,
  );

  const explorer = await startExplorer(objects.url, plan.bucket.pages !== null, closers);
  const endpoints = { objects: objects.url, records };
  closers.add(
    applyEnvironment({ ...handlerEnvironment([plan.ingest, plan.query], endpoints, process.env), EXPLORER: explorer }),
  );
  query.resolve(await loadHandler(handlers.query, plan.query));
  const deliver = makeDelivery({
    queue: plan.queue,
    feed: plan.feed,
    ingest: await loadHandler(handlers.ingest, plan.ingest),
    outcomeOf: (key) => outcomeOf(api, key),
    report: onOutcome,
    onError,
  });
  const { queueUrl, queueClient: client } = objects;
  const poller = startPoller({
    client,
    queueUrl,
    batchSize: plan.feed.batchSize,
    atOnce: plan.feed.atOnce,
    deliver,
    onError,
  });
  // First nothing new is begun, then nothing more is answered; only then go the emulators behind both.
  closers.add(() => close(gateway));
  closers.add(() => poller.stop());

  return {
    api,
    objects: objects.url,
    bucket: plan.bucket.name,
    queueUrl,
    kept: kept?.objects.keys() ?? [],
    restore: async () => {
      if (kept !== undefined) await restoreObjects(objects.app, plan.bucket.name, kept.objects);
    },
    stop: () => closers.closeAll(),
  };
}

function openedDataDirectory(path: string, closers: Closers): DataDirectory {
  const directory = openDataDirectory(path);
  closers.add(() => directory.objects.close());
  return directory;
}
