// Scope: insisting on a large number of changes against a table that is short of capacity.
import { describe, expect, it, vi } from 'vitest';
import { changeAll } from '../../../../functions/records/store/changeAll.ts';
import { BATCH_SIZE, type EntryChange } from '../../../../functions/records/store/recordTable.ts';
import { CLAIM_MARGIN_MS, writeAccess } from '../../../../functions/records/store/writeAccess.ts';
import { manualClock } from '../../support/manualClock.ts';

const deletions = (count: number): readonly EntryChange[] =>
  Array.from({ length: count }, (_, at) => ({ kind: 'delete', key: { PK: 'p', SK: `${at}` } }));

function accessFor(milliseconds: number) {
  const clock = manualClock();
  return writeAccess(clock.now() + milliseconds, clock, () => 0.5);
}

type Changes = readonly EntryChange[];

describe('changeAll', () => {
  it('sends nothing for nothing', async () => {
    const changeEntries = vi.fn(async (_: Changes): Promise<Changes> => []);
    await changeAll({ changeEntries }, [], accessFor(60_000));
    expect(changeEntries).not.toHaveBeenCalled();
  });

  it('sends every change once, no more at a time than a request takes', async () => {
    const sent: EntryChange[] = [];
    const sizes: number[] = [];
    const changeEntries = async (changes: Changes): Promise<Changes> => {
      sent.push(...changes);
      sizes.push(changes.length);
      return [];
    };
    await changeAll({ changeEntries }, deletions(130), accessFor(60_000));
    expect(new Set(sent).size).toBe(130);
    expect(sizes.toSorted((one, other) => other - one)).toEqual([25, 25, 25, 25, 25, 5]);
    expect(Math.max(...sizes)).toBe(BATCH_SIZE);
  });

  it('sends again what was turned down, and only that', async () => {
    const changeEntries = vi.fn(async (changes: Changes): Promise<Changes> => changes.slice(10));
    await changeAll({ changeEntries }, deletions(25), accessFor(60_000));
    expect(changeEntries.mock.calls.map(([changes]) => changes.length)).toEqual([25, 15, 5]);
  });

  it('gives up on a table that takes nothing', async () => {
    const changeEntries = async (changes: Changes) => changes;
    await expect(changeAll({ changeEntries }, deletions(1), accessFor(600_000))).rejects.toMatchObject({
      code: 'write-refused',
    });
  });

  it('sends nothing more once its claim is about to end', async () => {
    const changeEntries = vi.fn(async (changes: Changes) => changes);
    await expect(changeAll({ changeEntries }, deletions(1), accessFor(CLAIM_MARGIN_MS + 100))).rejects.toMatchObject({
      code: 'lease-lost',
    });
    expect(changeEntries.mock.calls.length).toBeLessThan(5);
  });

  it('has stopped writing when it tells that it failed', async () => {
    let calls = 0;
    const changeEntries = async (): Promise<Changes> => {
      calls += 1;
      if (calls === 1) throw new Error('no');
      await new Promise(setImmediate);
      return [];
    };
    await expect(changeAll({ changeEntries }, deletions(1_000), accessFor(60_000))).rejects.toThrow('no');
    const before = calls;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(calls).toBe(before);
    expect(calls).toBeLessThan(10);
  });
});
