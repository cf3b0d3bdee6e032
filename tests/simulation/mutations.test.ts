// Scope: the simulation notices when any one rule of the protocol is not kept, so that its silence means something.
import { describe, expect, it } from 'vitest';
import type { Conditions } from './conditions.ts';
import { MUTATIONS } from './mutations.ts';
import { simulate } from './simulate.ts';

/** Within so many schedules; the first one that fails ends the search. */
const ENOUGH = 1_000;

const CROWDED: Partial<Conditions> = { concurrency: 4, batchSize: 1, slowness: 2_000, functionLimit: 600_000 };

/** Where a rule matters only in some weather, most of the schedules have it. */
const CONDITIONS: Readonly<Record<string, Partial<Conditions>>> = {
  'does not ask the bucket again after its claim': { ...CROWDED, faultRate: 0 },
  'pays no heed to the claims of others': { ...CROWDED, faultRate: 0 },
  'goes on writing after its claim has run out': { ...CROWDED, faultRate: 0.15, crashShare: 0.1 },
};

describe('a function that', () => {
  it.each(Object.entries(MUTATIONS))('%s is found out', async (name, mutation) => {
    const conditions = CONDITIONS[name] ?? {};
    let fault: string | null = null;
    for (let seed = 1; seed <= ENOUGH && fault === null; seed += 1) {
      ({ fault } = await simulate(seed, { mutation, conditions }));
    }
    expect(fault).not.toBeNull();
  });
});
