// Scope: what each end of an article adds to the metrics, and how the age of a batch is told.
import { describe, expect, it } from 'vitest';
import { NO_FACTS } from '../../../../functions/ingest/factCounts.ts';
import { measuresOf, oldestAge } from '../../../../functions/ingest/metrics/measures.ts';
import type { Outcome } from '../../../../functions/ingest/outcome.ts';
import { articleIdOf } from '../../../../functions/records/articleId.ts';
import { type Head, unknownHead } from '../../../../functions/records/store/head.ts';

const head = (status: Head['status']): Head => ({ ...unknownHead(articleIdOf('a.txt'), 'a.txt'), status });
const named = (outcome: Outcome) => Object.fromEntries(measuresOf(outcome).map(({ name, value }) => [name, value]));

describe('an article that is', () => {
  it('extracted counts, with its facts by type', () => {
    const facts = { ...NO_FACTS, cooperation: 2, figures: 7 };
    const measures = named({ kind: 'stored', head: head('extracted'), entries: 9, facts });
    expect(measures).toMatchObject({ ArticlesExtracted: 1, Acts: 2, Figures: 7, Statements: 0 });
  });

  it('rejected counts as that, and has no facts', () => {
    const outcome: Outcome = { kind: 'stored', head: head('rejected'), entries: 2, facts: NO_FACTS };
    expect(named(outcome)).toEqual({ ArticlesRejected: 1 });
  });

  it('removed, or as it was, counts as that', () => {
    expect(named({ kind: 'removed', head: head('removed') })).toEqual({ ArticlesRemoved: 1 });
    expect(named({ kind: 'unchanged', head: head('extracted') })).toEqual({ ArticlesUnchanged: 1 });
    expect(named({ kind: 'absent' })).toEqual({ ArticlesUnchanged: 1 });
  });
});

describe('the age of a batch', () => {
  const sent = (time: number) => ({ attributes: { SentTimestamp: String(time) } });

  it('is that of its oldest message, in seconds', () => {
    expect(oldestAge([sent(95_000), sent(10_000), sent(50_000)], 100_000)).toEqual([
      { name: 'OldestMessageAge', unit: 'Seconds', value: 90 },
    ]);
  });

  it('is never below zero, and not told where no message says when it was sent', () => {
    expect(oldestAge([sent(200_000)], 100_000)).toMatchObject([{ value: 0 }]);
    expect(oldestAge([{}, sent(0)], 100_000)).toEqual([]);
  });
});
