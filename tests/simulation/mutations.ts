import type { ArticleBucket, ObjectVersion } from '../../functions/ingest/articleBucket.ts';
import type { Ingest } from '../../functions/ingest/ingest.ts';
import { isMark } from '../../functions/records/store/changes/mark.ts';
import type { Head } from '../../functions/records/store/head.ts';
import type { ArticleStore, EntryChange } from '../../functions/records/store/recordTable.ts';

/** What ingestion acts on, with one rule of the protocol taken away: the simulation must find every one of them. */
export type Mutation = (ingest: Ingest) => Ingest;

const withStore = (ingest: Ingest, change: (store: ArticleStore) => Partial<ArticleStore>): Ingest => ({
  ...ingest,
  store: { ...ingest.store, ...change(ingest.store) },
});

const storingHeads = (ingest: Ingest, mutate: (head: Head) => Head): Ingest =>
  withStore(ingest, (store) => ({
    replaceHead: (head, expected) => store.replaceHead(mutate(head), expected),
  }));

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'does not ask the bucket again after its claim': (ingest) => ({ ...ingest, bucket: trusting(ingest.bucket) }),

  'forgets which generations are pending': (ingest) => storingHeads(ingest, (head) => ({ ...head, pending: [] })),

  'pays no heed to the claims of others': (ingest) =>
    withStore(ingest, (store) => ({
      readHead: async (id) => {
        const head = await store.readHead(id);
        return head === null ? null : { ...head, claim: null };
      },
    })),

  'goes on writing after its claim has run out': (ingest) => {
    const start = ingest.clock.now();
    return { ...ingest, clock: { ...ingest.clock, now: () => start } };
  },

  'replaces heads whatever their revision': (ingest) =>
    withStore(ingest, (store) => ({
      replaceHead: async (head) => store.replaceHead(head, (await store.readHead(head.id))?.revision ?? 0),
    })),

  'writes the archive after its entries': (ingest) => {
    const put: (() => Promise<void>)[] = [];
    return withStore(ingest, (store) => ({
      putPart: async (key, part) => {
        put.push(() => store.putPart(key, part));
      },
      replaceHead: async (head, expected) => {
        for (const late of put.splice(0)) await late();
        return store.replaceHead(head, expected);
      },
    }));
  },

  'removes the archive before its entries': (ingest) =>
    withStore(ingest, (store) => ({
      changeEntries: async (changes) => {
        const [first] = changes;
        if (first?.kind === 'delete') await removeArchives(store, first.key.SK);
        return store.changeEntries(changes);
      },
    })),

  'does not mark what it changes': (ingest) =>
    withStore(ingest, (store) => ({
      changeEntries: (changes) =>
        store.changeEntries(changes.filter((change) => change.kind === 'delete' || !isMark(change.entry.key))),
    })),

  'marks only what it has shown': (ingest) => markingLate(ingest),

  'leaves old marks behind': (ingest) =>
    withStore(ingest, (store) => ({
      changeEntries: (changes) =>
        store.changeEntries(changes.filter((change) => change.kind === 'put' || !isMark(change.key))),
    })),

  'shows an article while it is written': (ingest) =>
    storingHeads(ingest, (head) => ({ ...head, generation: head.pending.at(-1) ?? head.generation })),
};

/** Sends the marks after the head has turned: whoever dies in between has changed something in secret. */
function markingLate(ingest: Ingest): Ingest {
  const late: EntryChange[] = [];
  const isNew = (change: EntryChange) => change.kind === 'put' && isMark(change.entry.key);
  return withStore(ingest, (store) => ({
    changeEntries: (changes) => {
      late.push(...changes.filter(isNew));
      return store.changeEntries(changes.filter((change) => !isNew(change)));
    },
    replaceHead: async (head, expected) => {
      const result = await store.replaceHead(head, expected);
      const marks = late.splice(0);
      if (marks.length > 0) await store.changeEntries(marks);
      return result;
    },
  }));
}

/** Says again what it said the last time. */
function trusting(bucket: ArticleBucket): ArticleBucket {
  const known = new Map<string, ObjectVersion | null>();
  return {
    read: async (key) => {
      const object = await bucket.read(key);
      known.set(key, object?.version ?? null);
      return object;
    },
    currentVersion: async (key) => known.get(key) ?? null,
  };
}

/** The sort key of an entry ends in the article's id, the number of the fact and the generation. */
async function removeArchives(store: ArticleStore, sortKey: string): Promise<void> {
  const [id, , generation] = sortKey.split('#').slice(-3);
  await store.deletePart({ PK: `A#${id}`, SK: `G#${generation}` });
}
