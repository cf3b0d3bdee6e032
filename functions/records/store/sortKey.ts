import type { ArticleId } from '../schema/index.ts';
import { invertDate } from '../sortDate.ts';
import type { Generation } from './generation.ts';

/** What decides where an entry stands in its partition. */
export interface SortParts {
  readonly date: string;
  readonly act: string | undefined;
  readonly id: ArticleId;
  /** Which fact of its list in the article. */
  readonly ordinal: number;
  readonly generation: Generation;
}

const SEPARATOR = '#';
const ORDINAL_DIGITS = 5;

function tail({ id, ordinal, generation }: SortParts): readonly string[] {
  return [id, String(ordinal).padStart(ORDINAL_DIGITS, '0'), generation];
}

export function dateSortKey(parts: SortParts): string {
  const act = parts.act === undefined ? [] : [parts.act];
  return [parts.date, ...act, ...tail(parts)].join(SEPARATOR);
}

/** Read forwards: names from A to Z, and within a name the newest first. */
export function nameSortKey(name: string, parts: SortParts): string {
  return [name, invertDate(parts.date), ...tail(parts)].join(SEPARATOR);
}

/** The place of a fact in its partition, whatever the generation: what all sort keys of the fact begin with. */
export function positionOf(sortKey: string): string {
  return sortKey.slice(0, sortKey.lastIndexOf(SEPARATOR));
}

const TAIL = /(?:#[^#]*){3}$/;

/** What the sort keys of all reports of an act begin with that have the same date. */
export function actPositionOf(sortKey: string): string {
  return sortKey.replace(TAIL, '');
}

export function generationIn(sortKey: string): string {
  return sortKey.slice(sortKey.lastIndexOf(SEPARATOR) + 1);
}

/** The name that an entry of a name partition stands under. */
export function nameIn(sortKey: string): string {
  return sortKey.slice(0, sortKey.indexOf(SEPARATOR));
}
