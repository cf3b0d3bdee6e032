// Scope: handlers are called as Lambda calls them, and a file without one is refused.
import { describe, expect, it } from 'vitest';
import { contextOf, loadHandler } from '../../../local/lambda/handlers.ts';

const plan = { name: 'ingest', timeoutSeconds: 60, memoryMiB: 1024, variables: {} };

describe('the context of a call', () => {
  it('names the function and counts down to its timeout, and no further', () => {
    let now = 1_000;
    const context = contextOf(plan, () => now);
    expect(context).toMatchObject({ functionName: 'ingest', memoryLimitInMB: '1024' });
    expect(context.getRemainingTimeInMillis()).toBe(60_000);
    now += 59_000;
    expect(context.getRemainingTimeInMillis()).toBe(1_000);
    now += 59_000;
    expect(context.getRemainingTimeInMillis()).toBe(0);
  });

  it('has an id of its own', () => {
    const ids = [contextOf(plan, Date.now), contextOf(plan, Date.now)].map(({ awsRequestId }) => awsRequestId);
    expect(ids[0]).not.toBe(ids[1]);
  });
});

describe('a file', () => {
  it('that exports no handler is refused by name', async () => {
    await expect(loadHandler(import.meta.filename, plan)).rejects.toThrow(
      `${import.meta.filename} exports no function called handler.`,
    );
  });
});
