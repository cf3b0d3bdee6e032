import type { ArticleRecord } from '../schema/index.ts';
import { entriesOf } from './entriesOf.ts';
import type { AnyEntry } from './entry.ts';
import type { Generation } from './generation.ts';

/** More than any article has: a text of two megabytes with a figure in each line stays below. */
export const MAX_ENTRIES = 100_000;

/** An item of the table holds 400 KB, and an entry holds a fact and the title of its article. */
export const MAX_FACT_BYTES = 150_000;

export type Storable =
  | { readonly kind: 'storable'; readonly entries: readonly AnyEntry[] }
  | { readonly kind: 'too-many-records' }
  | { readonly kind: 'record-too-long' };

/** The entries of an article, if the table can hold them. */
export function storableEntries(record: ArticleRecord, generation: Generation): Storable {
  const entries: AnyEntry[] = [];
  let lastFact: unknown;
  for (const entry of entriesOf(record, generation)) {
    if (entries.length === MAX_ENTRIES) return { kind: 'too-many-records' };
    // Entries of one fact follow each other, so that each fact is measured once.
    if (entry.fact !== lastFact && Buffer.byteLength(JSON.stringify(entry.fact)) > MAX_FACT_BYTES) {
      return { kind: 'record-too-long' };
    }
    lastFact = entry.fact;
    entries.push(entry);
  }
  return { kind: 'storable', entries };
}
