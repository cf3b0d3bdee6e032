import type { Shown } from './view.ts';

export interface SeenViews {
  find(key: string): Shown | undefined;
  keep(key: string, shown: Shown): void;
}

const MOST_KEPT = 12;

/** The views that were seen last: going back to one of them shows it at once, scrolled as it was. */
export function seenViews(): SeenViews {
  const seen = new Map<string, Shown>();
  return {
    find: (key) => seen.get(key),
    keep: (key, shown) => {
      seen.delete(key);
      seen.set(key, shown);
      const [oldest] = seen.keys();
      if (seen.size > MOST_KEPT && oldest !== undefined) seen.delete(oldest);
    },
  };
}
