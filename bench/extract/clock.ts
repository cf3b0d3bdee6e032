/** Seconds of processor time on this thread, so that other programs on the machine count little. */
export async function secondsOf(work: () => unknown): Promise<number> {
  const start = process.threadCpuUsage();
  await work();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1e6;
}

/** The least of several times. */
export async function bestOf(times: number, measure: () => Promise<number>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < times; run += 1) best = Math.min(best, await measure());
  return best;
}
