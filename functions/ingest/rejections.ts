import type { Warning } from '../records/schema/index.ts';
import { MAX_OBJECT_BYTES } from './articleBucket.ts';

/** Why the store takes nothing of an article that may be perfectly readable. */
export function tooLarge(size: number): Warning {
  const [has, limit] = [size, MAX_OBJECT_BYTES].map((bytes) => bytes.toLocaleString('en-US'));
  return { code: 'too-large', message: `The file has ${has} bytes, and the limit is ${limit}.` };
}

export const TOO_MANY_RECORDS: Warning = {
  code: 'too-many-records',
  message: 'The text yields more records than any article does.',
};

export const RECORD_TOO_LONG: Warning = {
  code: 'record-too-long',
  message: 'A sentence or quotation of the text is longer than any article has.',
};
