import * as z from 'zod';
import { type ArticleId, articleId, articleStatus } from '../schema/values.ts';
import { type Generation, generation } from './generation.ts';

/** What became of an article. */
export const CHANGE_KINDS = ['added', 'replaced', 'removed'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

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
    /** The last change that readers see of the article, and when it is said to have happened (milliseconds since 1970). */
    change: z
      .object({ at: z.int(), kind: z.enum(CHANGE_KINDS) })
      .readonly()
      .nullable(),
    /** Other moments under which a mark of a change may be in the table. */
    marks: z.array(z.int()).readonly(),
  })
  .readonly();
export type Head = z.infer<typeof head>;
export type Claim = NonNullable<Head['claim']>;

/** What a generation says of the article, once it is complete. */
export type Visible = Pick<Head, 'status' | 'generation' | 'object' | 'extractor'>;

export const REMOVED: Visible = { status: 'removed', generation: null, object: null, extractor: null };

/** How long the trace of a removed article is kept. */
export const TOMBSTONE_SECONDS = 90 * 24 * 60 * 60;

/** Of an article that the table knows nothing about; never stored as it is. */
export function unknownHead(id: ArticleId, key: string): Head {
  return { id, key, revision: 0, ...REMOVED, pending: [], claim: null, expires: null, change: null, marks: [] };
}

/** Says who writes from now on, which generation and which mark, before the first item is there. */
export function claimed(before: Head, claim: Claim, wanted: Generation | null, moment: number | null = null): Head {
  const pending = before.pending.filter((other) => other !== wanted);
  const adds = wanted !== null && wanted !== before.generation ? [wanted] : [];
  const marks = moment === null ? before.marks : [...before.marks, moment];
  return { ...before, revision: before.revision + 1, pending: [...pending, ...adds], claim, expires: null, marks };
}

/** Lets readers see another generation; the one before it is from now on to be cleaned away, and so is its mark. */
export function turned(before: Head, visible: Visible, moment: number | null = null): Head {
  const others = [...before.pending, ...(before.generation === null ? [] : [before.generation])];
  const pending = [...new Set(others)].filter((other) => other !== visible.generation);
  const change = moment === null ? before.change : { at: moment, kind: changeKind(before, visible) };
  const marks = [...new Set([...before.marks, ...(before.change === null ? [] : [before.change.at])])];
  return {
    ...before,
    ...visible,
    revision: before.revision + 1,
    pending,
    change,
    marks: marks.filter((mark) => mark !== change?.at),
  };
}

function changeKind(before: Head, { generation }: Visible): ChangeKind {
  if (generation === null) return 'removed';
  return before.generation === null || before.change === null ? 'added' : 'replaced';
}

/** Nothing is left to do. */
export function settled(before: Head, now: number): Head {
  const expires = before.generation === null ? Math.floor(now / 1000) + TOMBSTONE_SECONDS : null;
  return { ...before, revision: before.revision + 1, pending: [], marks: [], claim: null, expires };
}
