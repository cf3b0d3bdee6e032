// Scope: random schedules of changes, events and failures end as a clean ingest of the bucket would, and readers see nothing half done.
import { describe, expect, it } from 'vitest';
import { simulate } from './simulate.ts';
import { simulateCommand } from './simulateCommand.ts';

/** A sample: `npm run simulate` plays as many as one likes. */
const SCHEDULES = 200;

function terminal() {
  const texts = { out: '', err: '' };
  return {
    texts,
    out: (text: string) => {
      texts.out += text;
    },
    err: (text: string) => {
      texts.err += text;
    },
  };
}

describe('every schedule', () => {
  it(`ends as it should (the first ${SCHEDULES} seeds)`, async () => {
    for (let seed = 1; seed <= SCHEDULES; seed += 1) {
      const { fault } = await simulate(seed);
      expect(fault, `seed ${seed}`).toBeNull();
    }
  });

  it('is played the same way again from its seed', async () => {
    const play = async (seed: number) => {
      const lines: string[] = [];
      await simulate(seed, { note: (line) => lines.push(line) });
      return lines;
    };
    for (const seed of [3, 14, 15]) expect(await play(seed)).toEqual(await play(seed));
    expect(await play(3)).not.toEqual(await play(14));
  });
});

describe('the command', () => {
  it('says how many schedules it has played, and that none failed', async () => {
    const { texts, ...given } = terminal();
    expect(await simulateCommand(['--schedules', '3', '--from', '5'], given)).toBe(0);
    expect(texts.out).toMatch(/^3 schedules with \d+ changes and \d+ events;.* 0 schedules failed\n$/);
  });

  it('tells one schedule from beginning to end', async () => {
    const { texts, ...given } = terminal();
    expect(await simulateCommand(['--seed', '1'], given)).toBe(0);
    expect(texts.out).toContain('bucket: put');
    expect(texts.out).toContain('seed 1: as it should be');
  });

  it.each([
    ['--schedules', 'many'],
    ['--speed', '1'],
  ])('shows how it is used when it is asked for %s %s', async (...argv) => {
    const { texts, ...given } = terminal();
    expect(await simulateCommand(argv, given)).toBe(2);
    expect(texts.err).toContain('Usage: npm run simulate');
  });
});
