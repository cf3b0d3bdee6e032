/** Requests of one question: enough for a hundredth, or as many as there is time for. */
const MOST = 200;
const LEAST = 10;
const LONGEST_MS = 6_000;

const WARM_UP = 3;

export interface Latency {
  readonly requests: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** One request after the other, over HTTP, each read to its end. */
export async function measure(url: string, now: () => number): Promise<Latency> {
  for (let at = 0; at < WARM_UP; at += 1) await ask(url);
  const times: number[] = [];
  const end = now() + LONGEST_MS;
  while (times.length < LEAST || (times.length < MOST && now() < end)) {
    const start = now();
    await ask(url);
    times.push(now() - start);
  }
  return { requests: times.length, p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
}

async function ask(url: string): Promise<void> {
  const response = await fetch(url);
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${url} was answered with ${response.status}.`);
}

/** The value that so large a part of the values does not exceed. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? 0;
}
