import type { Entry } from '../../records/store/entry.ts';
import type { RecordReader, Stretch } from '../../records/store/recordTable.ts';
import type { Bound } from '../../records/store/sortRange.ts';
import { visibleEntries } from '../../records/store/visibleEntries.ts';
import type { Gathering } from './gathering.ts';
import { headsOfRequest } from './headsOfRequest.ts';
import { type Page, pageBeingFilled } from './pageBeingFilled.ts';
import type { Search } from './search.ts';

/** However rarely a filter keeps something, one request reads no more than this; the next one goes on. */
const MAX_READS = 6;

/** Where not everything is kept, each reading takes twice as much as the one before, within these bounds. */
const LEAST_SIFTED = 25;
const MOST_SIFTED = 500;

/** Reads until the page is full, the stretch is at its end, or enough was read. */
export async function readPage<Fact, Shown>(
  reader: RecordReader,
  search: Search<Fact>,
  { gather, beyond }: Gathering<Fact, Shown>,
  limit: number,
  after: Bound | undefined,
): Promise<Page<Shown>> {
  const page = pageBeingFilled<Shown>(limit, { direction: search.direction, beyond });
  const sources = { reader, heads: headsOfRequest(reader) };
  let bound = after;
  for (let reads = 0; reads < MAX_READS; reads += 1) {
    // One entry more than the page needs shows whether there is a next one, and the one at the bound comes again.
    const needed = limit - page.size() + 2;
    const stretch = await reader.readStretch({
      partition: search.partition,
      range: search.rangeBeyond(bound),
      direction: search.direction,
      limit: search.sifts ? Math.min(MOST_SIFTED, Math.max(needed, LEAST_SIFTED) * 2 ** reads) : needed,
    });
    for (const portion of inPortions(candidatesIn(stretch, search, bound), limit + 1)) {
      for (const entry of await gather(await visibleEntries(sources.heads, portion), sources)) {
        if (!page.takes(entry)) return page.full();
      }
    }
    if (!stretch.more) return page.last();
    bound = stretch.entries.at(-1)?.key.SK ?? bound;
  }
  return page.cutAt(bound);
}

/** The page of entries that are all at hand, in descending order. */
export function pageOf<Shown>(
  entries: readonly Entry<Shown>[],
  beyond: Gathering<never, Shown>['beyond'],
  limit: number,
  after: Bound | undefined,
): Page<Shown> {
  const page = pageBeingFilled<Shown>(limit, { direction: 'backwards', beyond });
  for (const entry of entries) {
    if (after !== undefined && entry.key.SK >= after) continue;
    if (!page.takes(entry)) return page.full();
  }
  return page.last();
}

/** What is new in the stretch and kept by the search. */
function candidatesIn<Fact>(stretch: Stretch, search: Search<Fact>, bound: Bound | undefined): readonly Entry<Fact>[] {
  // The partitions of a list hold that list's facts and no others: the store files each under its list's name.
  const entries = stretch.entries as readonly Entry<Fact>[];
  return entries.filter((entry) => entry.key.SK !== bound && search.keeps(entry));
}

function* inPortions<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}
