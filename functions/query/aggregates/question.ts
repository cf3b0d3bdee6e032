import type { Kind, Status, Topic } from '../../records/schema/index.ts';
import { pairKey } from '../../records/store/lists/index.ts';
import type { OutlineEntry } from '../../records/store/outlines/outline.ts';
import { EVERYBODY } from '../../records/store/outlines/outlineKey.ts';
import { type DateSpan, datedSpan } from '../list/search.ts';

/** Which acts are counted: those of which one report is all that is asked for, as in the list of acts. */
export interface Question {
  /** All of them take part. */
  readonly parties: readonly string[];
  readonly topic: Topic | undefined;
  readonly kind: Kind | undefined;
  readonly status: Status | undefined;
  readonly span: DateSpan;
}

/** Whose outlines are read: of the first two parties, the only one, or everybody. */
export function whoOf({ parties: [one, other] }: Question): string {
  if (one === undefined) return EVERYBODY;
  return other === undefined ? one : pairKey(one, other);
}

export function isAsked({ parties, topic, kind, status, span }: Question): (entry: OutlineEntry) => boolean {
  const { from, to } = datedSpan(span);
  return ({ date, fact }) => {
    const present: readonly string[] = fact.parties;
    return (
      parties.every((party) => present.includes(party)) &&
      (topic === undefined || fact.topics.includes(topic)) &&
      (kind === undefined || fact.kind === kind) &&
      (status === undefined || fact.status === status) &&
      (from === undefined || date >= from) &&
      (to === undefined || date < to)
    );
  };
}
