import * as z from 'zod';
import { nameKey } from '../../records/nameKey.ts';
import { wordsOf } from '../../records/words.ts';
import type { Late } from './parameter.ts';

const MAX_LENGTH = 200;

/** What anything that callers write is made of. */
export const shortText = () => z.string().min(1, 'a value').max(MAX_LENGTH, `at most ${MAX_LENGTH} characters`);

const needsLetters = 'a name with letters of the Latin alphabet, or digits';

/** A name, whatever its case and accents. */
export function foldedName(description: string): Late<z.ZodType<readonly string[], string>> {
  return () =>
    shortText()
      .refine((value) => nameKey(value) !== '', needsLetters)
      .transform((value) => [nameKey(value)])
      .describe(description);
}

/** Words that must all be there; the longest first, because it is the rarest. */
export function foldedWords(description: string): Late<z.ZodType<readonly string[], string>> {
  return () =>
    shortText()
      .refine((value) => wordsOf(value).length > 0, needsLetters)
      .transform((value) => [...wordsOf(value)].sort((one, other) => other.length - one.length))
      .describe(description);
}

/** A value to the letter. */
export function exactText(description: string): Late<z.ZodType<readonly string[], string>> {
  return () =>
    shortText()
      .transform((value) => [value])
      .describe(description);
}

/** One of a closed list. */
export function term(terms: readonly string[], description: string): Late<z.ZodType<readonly string[], string>> {
  return () =>
    z
      .enum(terms, `one of ${terms.join(', ')}`)
      .transform((value) => [value])
      .describe(description);
}
