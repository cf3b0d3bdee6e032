import { familyOf } from '../../records/acts/family.ts';
import type { Cooperation } from '../../records/schema/index.ts';
import type { Entry } from '../../records/store/entry.ts';
import { actPositionOf, positionOf } from '../../records/store/sortKey.ts';
import { beyondAct } from '../../records/store/sortRange.ts';
import type { Test } from '../list/condition.ts';
import type { Gathering, Sources } from '../list/gathering.ts';
import type { Act } from '../shapes/act.ts';
import { actFrom } from './actFrom.ts';
import { type FamilyAct, familyActs } from './familyActs.ts';

/** How many reports an act shows in a list; the act itself shows all of them. */
export const LISTED_REPORTS = 20;

/** Families that are read at once. */
const PARALLEL = 20;

/**
 * Makes acts of reports: each act stands where the newest of its reports that the request is about stand. Reports of one
 * date lie side by side; the first of them that is met shows the act, and the next page begins beyond all of them, so
 * that nothing depends on which of them come or go meanwhile.
 */
export function gatherActs(isAsked: Test<Cooperation>): Gathering<Cooperation, Act> {
  const shown = new Set<string>();
  return {
    gather: async (entries, sources) => {
      const families = await actsByFamily(entries, sources);
      return entries.flatMap((entry) => {
        const acts = families.get(familyOfEntry(entry)) ?? [];
        const act = acts.find(({ reports }) =>
          reports.some(({ key }) => positionOf(key.SK) === positionOf(entry.key.SK)),
        );
        const place = actPositionOf(entry.key.SK);
        if (act === undefined || shown.has(place) || place !== newestPlace(act.reports.filter(isAsked))) return [];
        shown.add(place);
        return [{ ...entry, fact: actFrom(act, LISTED_REPORTS) }];
      });
    },
    beyond: beyondAct,
  };
}

const familyOfEntry = ({ fact, article }: Entry<Cooperation>): string => familyOf(fact, article.id);

async function actsByFamily(
  entries: readonly Entry<Cooperation>[],
  sources: Sources,
): Promise<ReadonlyMap<string, readonly FamilyAct[]>> {
  const wanted = [...Map.groupBy(entries, familyOfEntry)];
  const found: (readonly [string, readonly FamilyAct[]])[] = [];
  for (let at = 0; at < wanted.length; at += PARALLEL) {
    const some = wanted.slice(at, at + PARALLEL);
    found.push(
      ...(await Promise.all(
        some.map(async ([family, known]) => [family, await familyActs(sources, family, known)] as const),
      )),
    );
  }
  return new Map(found);
}

function newestPlace(reports: readonly Entry[]): string | undefined {
  return reports
    .map(({ key }) => actPositionOf(key.SK))
    .sort()
    .at(-1);
}
