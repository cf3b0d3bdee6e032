import * as z from 'zod';
import { type ArticleId, articleId, articleStatus } from '../schema/index.ts';
import { type Generation, generation } from './generation.ts';

/** What the table knows of an article: which generation readers see, which others may still have items, and who is at work. */
export const head = z
  .object({
    id: articleId,
    key: z.string(),
    /** Counts the changes of this item; each is made on the condition that nobody made one in between. */
    revision: z.int().min(0),
    /** `removed` also before the first generation is complete. */
    status: z.enum([...articleStatus.options, 'removed']),
    /** The generation that readers see. */
    generation: generation.nullable(),
    /** Generations beside it that may have items in the table. */
    pending: z.array(generation).readonly(),
    /** Who may write items of this article, and until when (milliseconds since 1970). */
    claim: z.object({ owner: z.string(), until: z.number() }).readonly().nullable(),
    /** The object that the visible generation was read from. */
    object: z.object({ versionId: z.string().nullable(), etag: z.string() }).readonly().nullable(),
    extractor: z.string().nullable(),
    /** When the trace of a removed article goes (seconds since 1970). */
    expires: z.int().nullable(),
  })
  .readonly();
export type Head = z.infer<typeof head>;
export type Claim = NonNullable<Head['claim']>;

/** What a generation says of the article, once it is complete. */
export type Visible = Pick<Head, 'status' | 'generation' | 'object' | 'extractor'>;

export const REMOVED: Visible = { status: 'removed', generation: null, object: null, extractor: null };

/** How long the trace of a removed article is kept. */
const TOMBSTONE_SECONDS = 90 * 24 * 60 * 60;

/** Of an article that the table knows nothing about; never stored as it is. */
export function unknownHead(id: ArticleId, key: string): Head {
  return { id, key, revision: 0, ...REMOVED, pending: [], claim: null, expires: null };
}

/** Says who writes from now on and which generation, before its first item is there. */
export function claimed(before: Head, claim: Claim, wanted: Generation | null): Head {
  const pending = before.pending.filter((other) => other !== wanted);
  const adds = wanted !== null && wanted !== before.generation ? [wanted] : [];
  return { ...before, revision: before.revision + 1, pending: [...pending, ...adds], claim, expires: null };
}

/** Lets readers see another generation; the one before it is from now on to be cleaned away. */
export function turned(before: Head, visible: Visible): Head {
  const others = [...before.pending, ...(before.generation === null ? [] : [before.generation])];
  const pending = [...new Set(others)].filter((other) => other !== visible.generation);
  return { ...before, ...visible, revision: before.revision + 1, pending };
}

/** Nothing is left to do. */
export function settled(before: Head, now: number): Head {
  const expires = before.generation === null ? Math.floor(now / 1000) + TOMBSTONE_SECONDS : null;
  return { ...before, revision: before.revision + 1, pending: [], claim: null, expires };
}
