import * as z from 'zod';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import { RequestProblem } from '../requestProblem.ts';

/**
 * A mark is written before its change is seen, by at most as long as a claim lasts (90 seconds); the rest is for clocks
 * that differ. Marks that are younger may still come to mean something.
 */
export const YOUNG_MS = 120_000;

/** How far a reader has come. */
export interface Position {
  /** Beyond this moment, or this mark. */
  readonly after: string;
  /** From where the reader has to look again later; null at the beginning of a walk, which decides it. */
  readonly again: string | null;
}

const SCOPE = ['/changes'];
const POSITION =
  /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z(?:#[0-9a-f]{16})?)(?: (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z))?$/;

export function positionText({ after, again }: Position): string {
  return encodeCursor(again === null ? after : `${after} ${again}`, SCOPE);
}

/** What `since` says: a moment, or what an answer has given. */
export function positionFrom(since: string): Position {
  // A plus sign that isn't escaped arrives as a space.
  const moment = z.iso.datetime({ offset: true }).safeParse(since.replace(' ', '+'));
  const at = moment.success ? Date.parse(moment.data) : Number.NaN;
  if (!Number.isNaN(at)) return { after: new Date(at - YOUNG_MS).toISOString(), again: null };
  const [, after, again = null] = POSITION.exec(cursorText(since)) ?? [];
  if (after === undefined) throw wrong();
  return { after, again };
}

function cursorText(since: string): string {
  try {
    return decodeCursor(since, SCOPE);
  } catch {
    throw wrong();
  }
}

function wrong(): RequestProblem {
  const wanted = 'an RFC 3339 moment such as 2026-11-20T08:00:00Z, or the `since` of an answer';
  return new RequestProblem('invalid-parameter', `\`since\` must be ${wanted}.`, { parameter: 'since' });
}
