import { actsOf } from '../../records/acts/actsOf.ts';
import type { Cooperation } from '../../records/schema/index.ts';
import type { Outline, OutlineEntry } from '../../records/store/outlines/outline.ts';
import type { RecordReader } from '../../records/store/recordTable.ts';
import type { Bound } from '../../records/store/sortRange.ts';
import { visibleEntries } from '../../records/store/visibleEntries.ts';
import { furthest } from '../acts/furthest.ts';
import { datedSpan } from '../list/search.ts';
import { isAsked, type Question, whoOf } from './question.ts';
import { readFamilies } from './readFamilies.ts';

/** An act as the aggregates count it: what all of its reports together tell. */
export type CountedAct = Outline;

export interface CountedActs {
  readonly acts: readonly CountedAct[];
  /** Where to go on; null if these are all. Each act is counted in one part alone. */
  readonly next: Bound | null;
}

/** The acts that a question is about, each once, by the rule of docs/acts.md. */
export async function countActs(
  reader: RecordReader,
  question: Question,
  after: Bound | undefined,
): Promise<CountedActs> {
  const asked = isAsked(question);
  const { families, next } = await readFamilies(reader, {
    who: whoOf(question),
    span: datedSpan(question.span),
    after,
  });
  // Whether readers may see a report is asked only where something may be counted: it costs more than the outlines.
  const promising = families.filter((family) => family.some(asked));
  const visible = new Set(await visibleEntries(reader, promising.flat()));
  const acts = promising
    .flatMap((family) => actsOf(family.filter((entry) => visible.has(entry))))
    .filter(({ reports }) => reports.some(asked));
  return { acts: acts.map(({ date, kind, reports }) => ({ date, kind, ...toldTogether(reports) })), next };
}

function toldTogether(reports: readonly OutlineEntry[]): Pick<Cooperation, 'parties' | 'status' | 'topics'> {
  const facts = reports.map(({ fact }) => fact);
  return {
    parties: facts[0]?.parties.toSorted() ?? [],
    status: furthest(facts),
    topics: [...new Set(facts.flatMap(({ topics }) => topics))],
  };
}
