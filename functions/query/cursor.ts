import { createHash } from 'node:crypto';
import type { Bound } from '../records/store/sortRange.ts';
import { RequestProblem } from './requestProblem.ts';

/** What a cursor belongs to: the path and every parameter that decides what is in the list and in which order. */
export type CursorScope = readonly (string | readonly string[] | undefined)[];

const CHECKSUM_BYTES = 9;

/** What a bound can look like: sort keys are printable ASCII. */
const BOUND = /^[\x20-\x7e]{1,900}$/;

/**
 * Where to go on, tied by a checksum to the question that it was given for. It isn't a secret: whoever computes a
 * checksum of their own gets at nothing but other pages of the list that they are asking for.
 */
export function encodeCursor(bound: Bound, scope: CursorScope): string {
  return Buffer.concat([checksum(bound, scope), Buffer.from(bound)]).toString('base64url');
}

export function decodeCursor(cursor: string, scope: CursorScope): Bound {
  const bytes = Buffer.from(cursor, 'base64url');
  const bound = bytes.subarray(CHECKSUM_BYTES).toString('latin1');
  // Decoding ignores what isn't base64url, so the way back shows whether anything was ignored.
  const isWhole = bytes.toString('base64url') === cursor && BOUND.test(bound);
  if (isWhole && checksum(bound, scope).equals(bytes.subarray(0, CHECKSUM_BYTES))) return bound;
  throw new RequestProblem(
    'invalid-cursor',
    'A cursor comes from `next` of an answer, and goes with the same path and parameters (all but `limit`).',
    { parameter: 'cursor' },
  );
}

function checksum(bound: Bound, scope: CursorScope): Buffer {
  const text = JSON.stringify([bound, scope.map((part) => part ?? null)]);
  return createHash('sha256').update(text).digest().subarray(0, CHECKSUM_BYTES);
}
