import { sortDate } from '../../sortDate.ts';
import type { Outline } from './outline.ts';

const FIELD = '|';
const WITHIN = '+';

/** An outline in a few dozen characters; what has no date of its own says when it is placed in time. */
export function outlineText({ parties, kind, status, date, topics }: Outline, placed: string): string {
  return [parties.join(WITHIN), kind, status, date ?? '', topics.join(WITHIN), date === null ? placed : ''].join(FIELD);
}

export interface ReadOutline {
  readonly date: string;
  readonly fact: Outline;
}

/** What the store wrote is what the store reads: the terms are not checked again on each of thousands of reads. */
export function outlineFrom(text: string): ReadOutline {
  const [parties, kind, status, own, topics, placed = ''] = text.split(FIELD);
  const fact = { parties: listIn(parties), kind, status, date: own === '' ? null : own, topics: listIn(topics) };
  const outline = fact as unknown as Outline;
  return { date: sortDate(outline.date) ?? placed, fact: outline };
}

function listIn(text: string | undefined): readonly string[] {
  return text === undefined || text === '' ? [] : text.split(WITHIN);
}
