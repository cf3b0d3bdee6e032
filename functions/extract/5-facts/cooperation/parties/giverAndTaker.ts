import type { PartyCode } from '../../../../records/schema/index.ts';
import type { TokenRange } from '../../../3-text/document.ts';
import type { Annotated } from '../../../4-entities/mention.ts';
import { word } from '../../../4-entities/words.ts';
import type { PartyReference } from './partyReferences.ts';

const WIDEST_JOIN = 6;

/**
 * Who gives and who takes, where a clause names more parties than two: the group nearest before the verb and the first one after it
 * ("The United States, which gives Colombia's forces $400 million and has put a price on Maduro's head"). Undefined where either lacks.
 */
export function giverAndTaker(
  doc: Annotated,
  clause: TokenRange,
  references: readonly PartyReference[],
  verb: number,
): readonly PartyCode[] | undefined {
  const own = references.filter(({ first, via }) => via !== 'location' && first >= clause.first && first < clause.last);
  const groups = groupsOf(doc, own);
  const before = groups.findLast((group) => (group.at(-1)?.last ?? 0) <= verb);
  const after = groups.find((group) => (group[0]?.first ?? 0) > verb);
  return before && after ? [...before, ...after].map(({ code }) => code) : undefined;
}

/** References that commas and "and" join: "Guatemala's police, Honduras, and the army of El Salvador". */
export function groupsOf(
  doc: Annotated,
  references: readonly PartyReference[],
): readonly (readonly PartyReference[])[] {
  const groups: PartyReference[][] = [];
  for (const reference of references) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && isJoined(doc, last.last, reference.first)) groups.at(-1)?.push(reference);
    else groups.push([reference]);
  }
  return groups;
}

function isJoined(doc: Annotated, first: number, last: number): boolean {
  if (last - first > WIDEST_JOIN) return false;
  let hasJoint = last === first;
  for (let at = first; at < last; at += 1) {
    const norm = word(doc, at);
    if (norm === 'and' || doc.tokens[at]?.text === ',') hasJoint = true;
    if (VERBS.has(norm)) return false;
  }
  return hasJoint;
}

const VERBS = new Set('has have had is are was were will would to for from with by against'.split(' '));
