// Scope: the name of what is made of an object, and what can't be stored.
import { describe, expect, it } from 'vitest';
import type { FoundObject } from '../../../functions/ingest/articleBucket.ts';
import { generationFor, readingOf } from '../../../functions/ingest/reading.ts';
import { generationOf } from '../../../functions/records/store/generation.ts';
import { MAX_FACT_BYTES } from '../../../functions/records/store/storable.ts';
import { lineExtractor } from '../support/lineExtractor.ts';
import { sampleRecord } from '../support/sampleRecord.ts';

const object: FoundObject = {
  version: { versionId: 'v1', etag: 'abc', lastModified: 1 },
  contentType: 'text/plain',
  said: {},
  body: { kind: 'bytes', bytes: Buffer.from('PE CO agreement') },
};

describe('generationFor', () => {
  const name = generationFor(object, lineExtractor);

  it('is the same for the same object, whenever it was uploaded', () => {
    const later = { ...object, version: { ...object.version, lastModified: 2 } };
    expect(generationFor(later, lineExtractor)).toBe(name);
  });

  it.each<[string, FoundObject]>([
    ['another version', { ...object, version: { ...object.version, versionId: 'v2' } }],
    ['another content', { ...object, version: { ...object.version, etag: 'def' } }],
    ['another type', { ...object, contentType: 'text/html' }],
    ['another word of the uploader', { ...object, said: { outlet: 'EFE' } }],
    ['the same word about something else', { ...object, said: { title: 'EFE' } }],
  ])('is another one for %s', (_, other) => {
    expect(generationFor(other, lineExtractor)).not.toBe(name);
  });

  it('is another one for another extractor', () => {
    expect(generationFor(object, { ...lineExtractor, version: 'lines-2' })).not.toBe(name);
  });
});

describe('readingOf', () => {
  const generation = generationOf(['test']);

  it('knows the object and the extractor that it comes from', async () => {
    const { visible } = await readingOf('a.txt', object, lineExtractor, generation);
    expect(visible).toEqual({
      status: 'extracted',
      generation,
      object: { versionId: 'v1', etag: 'abc' },
      extractor: 'lines-1',
    });
  });

  it.each([
    ['a fact that no item can hold', { statements: [{ text: 'x'.repeat(MAX_FACT_BYTES) }] }],
    ['more records than any article has', { figures: Array.from({ length: 20_000 }, () => ({ country: 'PE' })) }],
  ])('rejects %s, with a reason', async (_, content) => {
    const extract = async () => sampleRecord('a.txt', content);
    const { prepared, visible } = await readingOf('a.txt', object, { version: '1', extract }, generation);
    expect(visible.status).toBe('rejected');
    expect(prepared.entries.map((entry) => entry.key.PK)).toEqual(['L#articles#all', 'L#articles#status#rejected']);
    expect(prepared.entries[0]?.fact).toMatchObject({ reason: { message: expect.stringMatching(/than any article/) } });
  });
});
