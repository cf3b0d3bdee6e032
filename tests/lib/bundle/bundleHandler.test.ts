// Scope: what each function reads when it starts, by the names of what it doesn't: sizes and times are measured by bench:startup.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BundledFile, bundleHandler } from '../../../lib/bundle/bundleHandler.ts';
import { HANDLERS } from '../../../lib/handlers.ts';

const directory = mkdtempSync(join(tmpdir(), 'entente-bundles-'));
afterAll(() => rmSync(directory, { recursive: true }));

const bundles = new Map<string, readonly BundledFile[]>();
beforeAll(async () => {
  for (const [name, entry] of Object.entries(HANDLERS)) {
    bundles.set(name, await bundleHandler(entry, join(directory, name)));
  }
});

const sourcesIn = (name: string) => (bundles.get(name) ?? []).flatMap(({ sources }) => sources);

/** The sources in the files that are loaded with the handler. */
const loadedAtStart = (name: string) =>
  (bundles.get(name) ?? []).filter(({ atStart }) => atStart).flatMap(({ sources }) => sources);

describe('the ingest function', () => {
  it('loads the extractor, its vocabulary and the HTML parser only for an article that is new', () => {
    const late = /^functions\/extract\/(?:index|\d-|vocabulary)|linkedom|readability/;
    expect(sourcesIn('ingest').filter((path) => late.test(path)).length).toBeGreaterThan(100);
    expect(loadedAtStart('ingest').filter((path) => late.test(path))).toEqual([]);
  });
});

describe('the query function', () => {
  it('has nothing of the extractor but the places of cities, which it loads when a map is asked for', () => {
    const extractor = sourcesIn('query').filter((path) => path.startsWith('functions/extract'));
    expect(extractor).toEqual(['functions/extract/vocabulary/cities.json']);
    expect(loadedAtStart('query')).not.toContain('functions/extract/vocabulary/cities.json');
  });

  it('defines what answers look like only for those who ask for that', () => {
    const shapes = /^functions\/(?:query\/shapes|records\/schema\/(?:article|entities|facts|index))/;
    expect(sourcesIn('query').filter((path) => shapes.test(path)).length).toBeGreaterThan(5);
    expect(loadedAtStart('query').filter((path) => shapes.test(path))).toEqual([]);
  });

  it('knows no queue, and S3 only when somebody wants to upload', () => {
    expect(sourcesIn('query').filter((path) => path.includes('client-sqs'))).toEqual([]);
    const s3 = /client-s3|s3-request-presigner/;
    expect(sourcesIn('query').filter((path) => s3.test(path)).length).toBeGreaterThan(0);
    expect(loadedAtStart('query').filter((path) => s3.test(path))).toEqual([]);
  });
});

describe.each(Object.keys(HANDLERS))('the bundle of %s', (name) => {
  it('looks for credentials nowhere but in its environment', () => {
    expect(sourcesIn(name).filter((path) => /credential-provider-(?:ini|sso|process|login)/.test(path))).toEqual([]);
  });

  it('holds its data as JSON, and no map of its sources', () => {
    const files = readdirSync(join(directory, name));
    expect(files.every((file) => file.endsWith('.mjs'))).toBe(true);
    for (const file of files) {
      expect(readFileSync(join(directory, name, file), 'utf8')).not.toContain('sourceMappingURL');
    }
  });
});
