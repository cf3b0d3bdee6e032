// Scope: every single write of every kind of delivery fails once, before or after it took effect; the next delivery mends all of it.
import { describe, expect, it } from 'vitest';
import { CLAIM_MS } from '../../../functions/ingest/attempt.ts';
import { reconcile } from '../../../functions/ingest/reconcile.ts';
import { failingTable, InjectedFailure } from '../support/failingTable.ts';
import { ingestWith } from '../support/ingestWith.ts';
import { memoryTable } from '../support/memoryTable.ts';
import { tableContent } from '../support/tableContent.ts';

const KEY = 'articles/peru.txt';
const FIRST = 'PE CO agreement 2011-05\nPE BR meeting';
const SECOND = 'PE EC training 2012\nPE CO agreement 2011-05';

type Step = { readonly put: string } | 'remove';

/** What happened before, and the change during whose delivery something fails. */
const HISTORIES: readonly { readonly name: string; readonly before: readonly Step[]; readonly change: Step }[] = [
  { name: 'a new object', before: [], change: { put: FIRST } },
  { name: 'an overwrite', before: [{ put: FIRST }], change: { put: SECOND } },
  { name: 'a deletion', before: [{ put: FIRST }], change: 'remove' },
  { name: 'a return', before: [{ put: FIRST }, 'remove'], change: { put: FIRST } },
];

/** What the bucket may have become when the next delivery comes. */
const AFTERWARDS: readonly { readonly name: string; readonly step: Step | null }[] = [
  { name: 'nothing else happens', step: null },
  { name: 'the object is overwritten', step: { put: 'PE VE pledge' } },
  { name: 'the first text comes back', step: { put: FIRST } },
  { name: 'the object is deleted', step: 'remove' },
];

/** Enough for every write of these histories: the last ones of the loop fail nothing. */
const MOST_WRITES = 12;

async function run(history: (typeof HISTORIES)[number], after: Step | null, write: number, when: 'before' | 'after') {
  const ingest = ingestWith(memoryTable());
  const apply = (step: Step) => (step === 'remove' ? ingest.bucket.remove(KEY) : ingest.bucket.put(KEY, step.put));
  for (const step of history.before) {
    apply(step);
    await reconcile(KEY, ingest);
  }
  apply(history.change);
  const failing = failingTable(ingest.store, { write, when });
  await reconcile(KEY, { ...ingest, store: failing.table }).catch((error: unknown) => {
    if (!(error instanceof InjectedFailure)) throw error;
  });
  if (after !== null) apply(after);
  ingest.clock.advance(CLAIM_MS + 1);
  await reconcile(KEY, ingest);

  const clean = ingestWith(memoryTable(), { bucket: ingest.bucket });
  await reconcile(KEY, clean);
  return { table: tableContent(ingest.store), clean: tableContent(clean.store), writes: failing.writes() };
}

describe.each(HISTORIES)('$name', (history) => {
  it.each(AFTERWARDS)('cut short at any write, then $name', async ({ step }) => {
    for (const when of ['before', 'after'] as const) {
      for (let write = 1; write <= MOST_WRITES; write += 1) {
        const { table, clean, writes } = await run(history, step, write, when);
        expect(table, `failure ${when} write ${write}`).toEqual(clean);
        if (write === MOST_WRITES) expect(writes, 'all writes were failed once').toBeLessThan(MOST_WRITES);
      }
    }
  });
});
