import * as z from 'zod';
import { articleId, articleStatus } from '../../records/schema/index.ts';
import { generation } from '../../records/store/generation.ts';
import { CHANGE_KINDS } from '../../records/store/head.ts';

/** The last thing that became of an article. */
export const change = z
  .object({
    id: articleId,
    key: z.string(),
    kind: z.enum(CHANGE_KINDS),
    at: z.iso.datetime(),
    /** Null where it was removed. */
    status: articleStatus.nullable(),
    /** Another one for every other record; null where it was removed. */
    version: generation.nullable(),
  })
  .readonly();
export type Change = z.infer<typeof change>;

export const changes = z
  .object({
    items: z.array(change).readonly(),
    /** The path of the next page; null where there is no more for now. */
    next: z.string().nullable(),
    /** What to ask with the next time. */
    since: z.string(),
    /** Removals before this moment are forgotten. */
    removalsFrom: z.iso.datetime(),
  })
  .readonly();
