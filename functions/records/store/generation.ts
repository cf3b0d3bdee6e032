import { createHash } from 'node:crypto';
import * as z from 'zod';

/**
 * Names one reading of one object: what the bucket held, what its uploader said of it, and the extractor that read it.
 * The same object read by the same extractor has the same generation, whoever reads it and whenever.
 */
export const generation = z
  .string()
  .regex(/^[0-9a-f]{12}$/)
  .brand('Generation');
export type Generation = z.infer<typeof generation>;

/** `reading` is everything that the record depends on, as JSON. */
export function generationOf(reading: readonly unknown[]): Generation {
  return generation.parse(createHash('sha256').update(JSON.stringify(reading)).digest('hex').slice(0, 12));
}
