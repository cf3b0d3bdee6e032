import type { AnyEntry } from '../../../../functions/records/store/entry.ts';
import type { StretchQuery } from '../../../../functions/records/store/recordTable.ts';

/** The entries of one partition, put in order when somebody first asks for them. */
export class SortedPartition {
  private entries: AnyEntry[] = [];
  private isSorted = true;

  add(entry: AnyEntry): void {
    this.entries.push(entry);
    this.isSorted = false;
  }

  between({ low, high }: StretchQuery['range'], direction: StretchQuery['direction'], limit: number) {
    if (!this.isSorted) this.entries.sort((one, other) => (one.key.SK < other.key.SK ? -1 : 1));
    this.isSorted = true;
    const first = this.firstWhere((key) => key >= low);
    const end = this.firstWhere((key) => key > high);
    if (direction === 'forwards') return this.entries.slice(first, Math.min(end, first + limit));
    return this.entries.slice(Math.max(first, end - limit), Math.max(first, end)).reverse();
  }

  private firstWhere(isReached: (key: string) => boolean): number {
    let [low, high] = [0, this.entries.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isReached(this.entries[middle]?.key.SK ?? '')) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
