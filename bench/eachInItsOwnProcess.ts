import { spawnSync } from 'node:child_process';

/**
 * Runs this command once for each number of articles, one after the other, since a handler keeps the table that it was loaded
 * with: a second stack in the same process would ask the first one's. The first status that is not 0 ends it.
 */
export function eachInItsOwnProcess(counts: readonly number[], options: readonly string[] = []): number {
  const [script = ''] = process.argv.slice(1);
  for (const count of counts) {
    const own = [...process.execArgv, script, '--articles', String(count), ...options];
    const { status } = spawnSync(process.execPath, own, { stdio: 'inherit' });
    if (status !== 0) return status ?? 1;
  }
  return 0;
}
