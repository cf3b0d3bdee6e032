import type { ArticleId } from '../records/schema/index.ts';
import { changeAll } from '../records/store/changeAll.ts';
import { changeMoment } from '../records/store/changes/changeMoment.ts';
import { markKey, markOf } from '../records/store/changes/mark.ts';
import type { AnyEntry } from '../records/store/entry.ts';
import type { Generation } from '../records/store/generation.ts';
import { claimed, type Head, REMOVED, settled, TOMBSTONE_SECONDS, turned, unknownHead } from '../records/store/head.ts';
import type { ArticleStore } from '../records/store/recordTable.ts';
import { removeGeneration } from '../records/store/removeGeneration.ts';
import { type WriteAccess, writeAccess } from '../records/store/writeAccess.ts';
import { writeGeneration } from '../records/store/writeGeneration.ts';
import { sameVersion } from './articleBucket.ts';
import { NO_FACTS } from './factCounts.ts';
import type { Ingest } from './ingest.ts';
import { type Again, again, type Outcome } from './outcome.ts';
import { generationFor, type Reading, readingOf } from './reading.ts';

/** Longer than a function lives, so that a claim outlasts the writing of the largest article. */
export const CLAIM_MS = 90_000;

export interface Task {
  readonly key: string;
  readonly id: ArticleId;
  readonly owner: string;
}

/** One look at head and bucket, and the writing of what is missing. */
export async function attempt({ key, id, owner }: Task, ingest: Ingest): Promise<Outcome | Again> {
  const { bucket, clock, extractor, random, store } = ingest;
  // The head first: while somebody else is at work there is no point in fetching the object.
  const stored = await store.readHead(id);
  if (isClaimedByOther(stored, owner, clock.now())) return again('busy');
  const object = await bucket.read(key);
  const wanted = object === null ? null : generationFor(object, extractor);
  if (stored === null && wanted === null) return { kind: 'absent' };
  const before = stored ?? unknownHead(id, key);
  if (isSettled(before, wanted)) return { kind: 'unchanged', head: before };

  const isNew = object !== null && wanted !== null && wanted !== before.generation;
  const reading = isNew ? await readingOf(key, object, extractor, wanted) : null;
  const now = clock.now();
  const until = now + CLAIM_MS;
  const moment = changeMoment(before, wanted, now);
  const claim = claimed(before, { owner, until }, wanted, moment);
  if ((await store.replaceHead(claim, before.revision)) === 'conflict') return again('overtaken');
  // Whoever found nothing to do between our two looks at the bucket did so without a trace in the head.
  if (!sameVersion(await bucket.currentVersion(key), object?.version ?? null)) return again('bucket-changed');

  const access = writeAccess(until, clock, random);
  await write(store, reading, moment === null ? [] : [markFor(id, moment, wanted)], access);
  const head = await show({ claim, wanted, reading, moment }, ingest, access);
  if (head === null) return again('overtaken');
  if (wanted === null) return { kind: 'removed', head };
  const { facts = NO_FACTS, prepared } = reading ?? {};
  return { kind: 'stored', head, entries: prepared?.entries.length ?? 0, facts };
}

/** What is to be seen, and its mark before it can be seen: whoever waits for as long as a claim lasts misses no change. */
async function write(store: ArticleStore, reading: Reading | null, marks: readonly AnyEntry[], access: WriteAccess) {
  if (reading === null) return changeAll(store, marks.map(putEntry), access);
  const { prepared } = reading;
  return writeGeneration(store, { ...prepared, entries: [...prepared.entries, ...marks] }, access);
}

const putEntry = (entry: AnyEntry) => ({ kind: 'put', entry }) as const;

function markFor(id: ArticleId, moment: number, wanted: Generation | null): AnyEntry {
  return markOf(id, moment, wanted === null ? Math.floor(moment / 1000) + TOMBSTONE_SECONDS : null);
}

interface Ready {
  readonly claim: Head;
  readonly wanted: Generation | null;
  readonly reading: Reading | null;
  readonly moment: number | null;
}

/** Points the head to what is complete now and clears the rest away; null if somebody else took over. */
async function show(
  { claim, moment, reading, wanted }: Ready,
  { clock, store }: Ingest,
  access: WriteAccess,
): Promise<Head | null> {
  const turn = turned(claim, wanted === null ? REMOVED : (reading?.visible ?? claim), moment);
  const leaves = turn.pending.length > 0 || turn.marks.length > 0;
  // A turn after the claim could be later than readers of changes wait.
  access.check();
  if (leaves) {
    if ((await store.replaceHead(turn, claim.revision)) === 'conflict') return null;
    for (const generation of turn.pending) await removeGeneration(store, turn.id, generation, access);
    const obsolete = turn.marks.map((at) => ({ kind: 'delete', key: markKey(turn.id, at) }) as const);
    await changeAll(store, obsolete, access);
  }
  const last = settled(turn, clock.now());
  const expected = leaves ? turn.revision : claim.revision;
  return (await store.replaceHead(last, expected)) === 'conflict' ? null : last;
}

function isClaimedByOther(head: Head | null, owner: string, now: number): boolean {
  const claim = head?.claim ?? null;
  return claim !== null && claim.owner !== owner && claim.until > now;
}

function isSettled(head: Head, wanted: Generation | null): boolean {
  const isTold = wanted === null || head.change !== null;
  return head.generation === wanted && isTold && head.pending.length === 0 && head.claim === null;
}
