import * as z from 'zod';

/** A problem document (RFC 9457). */
export const problem = z
  .object({
    type: z.string().regex(/^urn:entente:problem:[a-z-]+$/),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string(),
    parameter: z.string().optional(),
    known: z.array(z.string()).readonly().optional(),
    requestId: z.string().optional(),
  })
  .readonly();
export type Problem = z.infer<typeof problem>;

export const health = z.object({ status: z.literal('ok') }).readonly();
