import type { Edtf } from './schema/index.ts';

/** What sorts before every dated fact. */
export const UNDATED = '0000';

/** The first date that is not `UNDATED`. */
export const FIRST_DATE = '0001';

/**
 * Where a date stands in time, as a string that sorts: its beginning, or the end of an interval with an open beginning.
 * A coarser date stands before the finer ones that it contains, as "2011" sorts before "2011-05".
 */
export function sortDate(date: Edtf | null): string | null {
  if (date === null) return null;
  const [start, end] = date.split('/');
  const known = [start, end].find((bound) => bound !== undefined && bound !== '..');
  return known ?? null;
}

/** Turns the order around, for keys that are read forwards and yet want the newest first. */
export function invertDate(date: string): string {
  return date.replace(/\d/g, (digit) => String(9 - Number(digit)));
}
