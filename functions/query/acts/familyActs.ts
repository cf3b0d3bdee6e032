import { type ActReports, actsOf } from '../../records/acts/actsOf.ts';
import type { Cooperation } from '../../records/schema/index.ts';
import type { Entry } from '../../records/store/entry.ts';
import { byValue } from '../../records/store/partition.ts';
import { dateRange } from '../../records/store/sortRange.ts';
import { visibleEntries } from '../../records/store/visibleEntries.ts';
import type { Sources } from '../list/gathering.ts';

export type FamilyAct = ActReports<Entry<Cooperation>>;

const AT_ONCE = 500;

/**
 * The acts of one family: everything that may be about the same act is read, and nothing else. `known` are reports that
 * the request has seen already: they belong to it even if their article was replaced in the meantime.
 */
export async function familyActs(
  { reader, heads }: Sources,
  family: string,
  known: readonly Entry<Cooperation>[] = [],
): Promise<readonly FamilyAct[]> {
  const { key: partition } = byValue('cooperation', 'family', family);
  const reports: Entry<Cooperation>[] = [];
  let after: string | undefined;
  for (;;) {
    const range = dateRange(undefined, undefined, after);
    const { entries, more } = await reader.readStretch({ partition, range, direction: 'backwards', limit: AT_ONCE });
    // The partitions of a list hold that list's facts and no others; the entry at the bound comes again.
    const found = (entries as readonly Entry<Cooperation>[]).filter(({ key }) => key.SK !== after);
    reports.push(...(await visibleEntries(heads, found)));
    after = entries.at(-1)?.key.SK;
    if (!more) return actsOf([...new Map([...known, ...reports].map((report) => [report.key.SK, report])).values()]);
  }
}
