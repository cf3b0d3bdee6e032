/** Requests of one question: enough for a hundredth, or as many as there is time for. */
const MOST = 200;
const LEAST = 10;
const LONGEST_MS = 6_000;

const WARM_UP = 3;

export interface Latency {
  readonly requests: number;
  /** Those of them that the service was too slow to answer. */
  readonly failed: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds of the processor for one request, emulator and client included: the same on a busy machine. */
  readonly busy: number;
}

/** One request after the other, over HTTP, each read to its end. */
export async function measure(url: string, now: () => number): Promise<Latency> {
  for (let at = 0; at < WARM_UP; at += 1) await ask(url);
  const times: number[] = [];
  let failed = 0;
  const end = now() + LONGEST_MS;
  const cpu = process.cpuUsage();
  while (times.length < LEAST || (times.length < MOST && now() < end)) {
    const start = now();
    if (!(await ask(url))) failed += 1;
    times.push(now() - start);
  }
  const { system, user } = process.cpuUsage(cpu);
  const busy = (system + user) / 1_000 / times.length;
  return { requests: times.length, failed, p50: percentile(times, 0.5), p99: percentile(times, 0.99), busy };
}

/** Whether it was answered. */
async function ask(url: string): Promise<boolean> {
  const response = await fetch(url);
  await response.arrayBuffer();
  if (response.status < 500 && !response.ok) throw new Error(`${url} was answered with ${response.status}.`);
  return response.ok;
}

/** The value that so large a part of the values does not exceed. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? 0;
}
