import type { CountryCode, Role } from '../../../../records/schema/index.ts';
import { type Annotated, textOf } from '../../mention.ts';
import { mark, word } from '../../words.ts';
import { titleStartingAt } from '../titles.ts';
import { roleOf } from './role.ts';

/** And "opposite number". */
const NOUNS = new Set(['counterpart', 'colleague', 'homologue', 'peer']);
const FARTHEST = 8;
const FARTHEST_OFFICE = 25;

export interface Counterpart {
  readonly country: CountryCode | null;
  /** The office that the other one holds too, where the sentence tells it. */
  readonly role: Role | undefined;
}

/**
 * "Uruguayan Defense Minister A and his Brazilian counterpart, B": B's country stands before the noun, and his office is A's. The noun leads up
 * to the name or to its titles ("her Chilean counterpart at the table, the coordinator C").
 */
export function counterpart(doc: Annotated, first: number): Counterpart | undefined {
  const start = doc.sentenceAt(first)?.first ?? first;
  for (let at = first - 1; at >= Math.max(start, first - FARTHEST); at -= 1) {
    if (NOUNS.has(word(doc, at))) return told(doc, at, start);
    if (word(doc, at) === 'number' && word(doc, at - 1) === 'opposite') return told(doc, at - 1, start);
    if (doc.nameAt(at)?.type === 'person' || (mark(doc, at) !== '' && mark(doc, at) !== ',')) return undefined;
  }
  return undefined;
}

function told(doc: Annotated, noun: number, start: number): Counterpart | undefined {
  const country = doc.countryAt(noun - 1)?.code ?? null;
  if (country === null) return undefined;
  return { country, role: officeBefore(doc, noun, start, country) };
}

/** The last office named before, of which this is the counterpart. */
function officeBefore(doc: Annotated, noun: number, start: number, country: CountryCode): Role | undefined {
  for (let at = noun - 2; at >= Math.max(start, noun - FARTHEST_OFFICE); at -= 1) {
    const title = titleStartingAt(doc, at);
    if (title?.kind !== 'office' || title.isPlural || isInsideLonger(doc, at, title.last)) continue;
    return roleOf(textOf(doc, title.first, title.last), { country });
  }
  return undefined;
}

/** "Minister" in "Defense Minister". */
const isInsideLonger = (doc: Annotated, first: number, last: number): boolean =>
  [1, 2, 3].some(
    (back) =>
      (titleStartingAt(doc, first - back)?.last ?? 0) >= last && titleStartingAt(doc, first - back)?.kind === 'office',
  );
