import * as z from 'zod';

/** One page of a list; `next` is the path of the next one, null on the last. */
export function pageShape(item: z.ZodType) {
  return z.object({ items: z.array(item).readonly(), next: z.string().nullable() }).readonly();
}
