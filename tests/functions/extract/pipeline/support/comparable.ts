import type { ArticleRecord } from '../../../../../functions/records/schema/index.ts';

/** Left out of a comparison: where words stand, and what the cleaner says it did. */
const POSITIONS = new Set(['start', 'end', 'warnings']);

export interface Changes {
  /** What becomes of every string. */
  readonly words?: (text: string) => string;
  /** Fields that are left out. */
  readonly without?: readonly string[];
}

/** A record without offsets and warnings, with each run of white space one space. */
export const comparable = (record: ArticleRecord, changes: Changes = {}): unknown => plain(record, changes);

function plain(value: unknown, changes: Changes): unknown {
  if (typeof value === 'string') return (changes.words?.(value) ?? value).replace(/\s+/g, ' ').trim();
  if (Array.isArray(value)) return value.map((item) => plain(item, changes));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([field]) => !POSITIONS.has(field) && !changes.without?.includes(field));
  return Object.fromEntries(kept.map(([field, inner]) => [field, plain(inner, changes)]));
}
