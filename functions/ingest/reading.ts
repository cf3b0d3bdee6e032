import type { extract, Source } from '../extract/index.ts';
import { rejectedRecord } from '../extract/rejectedRecord.ts';
import { articleIdOf } from '../records/articleId.ts';
import type { ArticleRecord } from '../records/schema/index.ts';
import { ENTRY_LAYOUT } from '../records/store/entriesOf.ts';
import { type Generation, generationOf } from '../records/store/generation.ts';
import type { Visible } from '../records/store/head.ts';
import { storableEntries } from '../records/store/storable.ts';
import { type PreparedGeneration, prepareGeneration } from '../records/store/writeGeneration.ts';
import type { FoundObject } from './articleBucket.ts';
import { type FactCounts, factCounts } from './factCounts.ts';
import { RECORD_TOO_LONG, TOO_MANY_RECORDS, tooLarge } from './rejections.ts';

/** What makes a record of an object, and its name: another version may make another record of the same object. */
export interface Extractor {
  readonly extract: typeof extract;
  readonly version: string;
}

/** The name of what this extractor makes of this object, before it is made. */
export function generationFor({ version, contentType, said }: FoundObject, extractor: Extractor): Generation {
  const { title, outlet, publishedOn, url } = said;
  const given = [contentType, title, outlet, publishedOn, url].map((value) => value ?? null);
  return generationOf([ENTRY_LAYOUT, extractor.version, version.versionId, version.etag, ...given]);
}

/** An article that is ready to be stored, and what its head will say of it. */
export interface Reading {
  readonly prepared: PreparedGeneration;
  readonly visible: Visible;
  readonly facts: FactCounts;
}

/** Makes everything that will be stored of an object. What can't be extracted or stored becomes a rejected article. */
export async function readingOf(
  key: string,
  object: FoundObject,
  extractor: Extractor,
  generation: Generation,
): Promise<Reading> {
  const source: Source = { key, contentType: object.contentType, said: object.said };
  const prepared = await prepare(source, await recordOf(source, object, extractor), generation);
  const { versionId, etag } = object.version;
  return {
    prepared: prepared.generation,
    facts: prepared.facts,
    visible: { status: prepared.status, generation, object: { versionId, etag }, extractor: extractor.version },
  };
}

async function recordOf(source: Source, { body }: FoundObject, extractor: Extractor): Promise<ArticleRecord> {
  switch (body.kind) {
    case 'bytes':
      return extractor.extract(body.bytes, source);
    case 'too-large':
      return rejectedRecord(source, tooLarge(body.size));
  }
}

interface Prepared {
  readonly generation: PreparedGeneration;
  readonly status: Visible['status'];
  readonly facts: FactCounts;
}

async function prepare(source: Source, record: ArticleRecord, generation: Generation): Promise<Prepared> {
  const storable = storableEntries(record, generation);
  switch (storable.kind) {
    case 'storable':
      return {
        generation: await prepareGeneration(articleIdOf(source.key), record, generation, storable.entries),
        status: record.article.status,
        facts: factCounts(record),
      };
    case 'too-many-records':
      return prepare(source, rejectedRecord(source, TOO_MANY_RECORDS), generation);
    case 'record-too-long':
      return prepare(source, rejectedRecord(source, RECORD_TOO_LONG), generation);
  }
}
