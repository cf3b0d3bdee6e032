import { randomUUID } from 'node:crypto';
import { extract } from '../../functions/extract/index.ts';
import { EXTRACTOR_VERSION } from '../../functions/extract/version.ts';
import type { ArticleBucket, FoundObject } from '../../functions/ingest/articleBucket.ts';
import { reconcile } from '../../functions/ingest/reconcile.ts';
import { systemClock } from '../../functions/records/clock.ts';
import { dynamoRecordTable } from '../../functions/records/store/dynamo/dynamoRecordTable.ts';
import { type MadeArticle, madeArticles } from '../ingest/madeArticles.ts';
import { silentTable, type Written } from './silentTable.ts';

/** Of one article in the middle. */
export interface ArticleMeasures {
  readonly writeUnits: number;
  /** Requests to the table. */
  readonly requests: number;
  readonly storedKiB: number;
  readonly fileKiB: number;
  /** Of the processor, in the function alone: nothing is waited for. */
  readonly milliseconds: number;
}

/** Until the code is warm. */
const WARM_UP = 30;

/** Ingests new articles by the function's own code into a table that only counts. */
export async function measureArticles(count: number): Promise<ArticleMeasures> {
  const articles = madeArticles(WARM_UP + count);
  const { client, written } = silentTable();
  const store = dynamoRecordTable({ client, tableName: 'records', clock: systemClock, random: Math.random });
  const ingest = (article: MadeArticle) =>
    reconcile(article.key, {
      bucket: bucketOf(article),
      store,
      extractor: { extract, version: EXTRACTOR_VERSION },
      clock: systemClock,
      random: Math.random,
      newOwner: randomUUID,
    });
  for (const article of articles.slice(0, WARM_UP)) await ingest(article);
  const [before, cpu] = [written(), process.cpuUsage()];
  for (const article of articles.slice(WARM_UP)) await ingest(article);
  const { system, user } = process.cpuUsage(cpu);
  client.destroy();
  return each(before, written(), count, (system + user) / 1000, articles);
}

function each(before: Written, after: Written, count: number, busy: number, articles: readonly MadeArticle[]) {
  const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / articles.length;
  return {
    writeUnits: (after.writeUnits - before.writeUnits) / count,
    requests: (after.requests - before.requests) / count,
    storedKiB: (after.bytes - before.bytes) / count / 1024,
    fileKiB: bytes / 1024,
    milliseconds: busy / count,
  };
}

function bucketOf({ text }: MadeArticle): ArticleBucket {
  const version = { versionId: 'v1', etag: randomUUID(), lastModified: 0 };
  const body = { kind: 'bytes', bytes: Buffer.from(text) } as const;
  const object: FoundObject = { version, contentType: 'text/plain', said: {}, body };
  return { read: async () => object, currentVersion: async () => version };
}
