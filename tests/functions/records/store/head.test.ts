// Scope: how the head of an article goes from one state to the next.
import { describe, expect, it } from 'vitest';
import { articleIdOf } from '../../../../functions/records/articleId.ts';
import { generationOf } from '../../../../functions/records/store/generation.ts';
import { claimed, type Head, REMOVED, settled, turned, unknownHead } from '../../../../functions/records/store/head.ts';

const [first, second, third] = [generationOf([1]), generationOf([2]), generationOf([3])];
const claim = { owner: 'worker', until: 1_000 };
const unknown = unknownHead(articleIdOf('a.txt'), 'a.txt');
const visible = (generation: Head['generation']) =>
  ({ status: 'extracted', generation, object: { versionId: null, etag: 'abc' }, extractor: '1' }) as const;
const stored = settled(turned(claimed(unknown, claim, first), visible(first)), 0);

describe('a claim', () => {
  it('announces the generation before its first item is there', () => {
    expect(claimed(unknown, claim, first)).toMatchObject({ revision: 1, generation: null, pending: [first], claim });
  });

  it('keeps in mind what others have left behind', () => {
    const left = { ...stored, pending: [second] };
    expect(claimed(left, claim, third).pending).toEqual([second, third]);
    expect(claimed(left, claim, second).pending).toEqual([second]);
  });

  it('announces nothing where the generation is there, or is to go', () => {
    expect(claimed(stored, claim, first).pending).toEqual([]);
    expect(claimed(stored, claim, null).pending).toEqual([]);
  });

  it('keeps a removed article from expiring', () => {
    expect(claimed({ ...unknown, expires: 5 }, claim, first).expires).toBeNull();
  });
});

describe('a turn', () => {
  it('shows the new generation and leaves the old one to be cleaned away', () => {
    const next = turned(claimed(stored, claim, second), visible(second));
    expect(next).toMatchObject({ generation: second, pending: [first], claim });
  });

  it('to nothing leaves all there was to be cleaned away', () => {
    const next = turned(claimed({ ...stored, pending: [second] }, claim, null), REMOVED);
    expect(next).toMatchObject({ status: 'removed', generation: null, object: null, pending: [second, first] });
  });
});

describe('a settled head', () => {
  it('has no claim and nothing pending', () => {
    expect(stored).toMatchObject({ generation: first, pending: [], claim: null, expires: null });
  });

  it('of a removed article expires after 90 days', () => {
    const now = Date.UTC(2026, 0, 1);
    const { expires } = settled(turned(claimed(stored, claim, null), REMOVED), now);
    expect(new Date((expires ?? 0) * 1000).toISOString()).toBe('2026-04-01T00:00:00.000Z');
  });
});

it('every change counts', () => {
  const revisions = [unknown, claimed(unknown, claim, first), stored, claimed(stored, claim, null)].map(
    ({ revision }) => revision,
  );
  expect(revisions).toEqual([...new Set(revisions)].toSorted((one, other) => one - other));
});
