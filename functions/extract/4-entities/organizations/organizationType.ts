import type { OrganizationType } from '../../../records/schema/index.ts';
import { fold } from '../../3-text/fold.ts';
import heads from '../../vocabulary/organizationHeads.json' with { type: 'json' };
import { wordSet } from '../gazetteer/phraseTrie.ts';
import type { Annotated } from '../mention.ts';
import { word } from '../words.ts';
import { groupHeads, organizationHeads } from './heads.ts';

const OF_FORCES = wordSet(heads.forceWords);
const OF_STATE = wordSet(heads.stateWords);
/** Heads that tell no more than that it is a body: a center, a school, a division. */
const NEUTRAL = wordSet(heads.neutralHeads);

/** The type that the words of a name tell, the last head first: "Police College" trains police, "Nature Conservation Division" is no regiment. */
export function typeOfName(doc: Annotated, first: number, last: number): OrganizationType | undefined {
  const head = headIn(doc, first, last);
  return head === undefined ? undefined : refined(doc, first, last, head);
}

/** What the other words of the name make of the type that its head has. */
export function refined(doc: Annotated, first: number, last: number, head: TypedHead): OrganizationType {
  if (!NEUTRAL.has(head.word)) return head.type;
  if (hasAny(doc, first, last, OF_FORCES)) return 'security-force';
  return hasAny(doc, first, last, OF_STATE) ? 'government' : head.type;
}

const ARMED = wordSet(heads.armedWords);
const CRIMINAL = wordSet(heads.criminalWords);

/** What the words before an introducing noun make of it: "armed group", "crime network", "police directorate". */
export function describedType(doc: Annotated, first: number, last: number, type: OrganizationType): OrganizationType {
  if (hasAny(doc, first, last, ARMED)) return 'armed-group';
  if (hasAny(doc, first, last, CRIMINAL)) return 'criminal-group';
  return type === 'government' && hasAny(doc, first, last, OF_FORCES) ? 'security-force' : type;
}

export interface TypedHead {
  readonly word: string;
  readonly type: OrganizationType;
}

function headIn(doc: Annotated, first: number, last: number): TypedHead | undefined {
  for (let at = first; at < last; at += 1) {
    const listed = organizationHeads().matchesAt(doc.tokens, at, last)[0];
    const type = listed?.value.type ?? groupHeads().get(word(doc, at));
    if (type !== undefined) return { word: fold(doc.tokens[(listed?.last ?? at + 1) - 1]?.text ?? ''), type };
  }
  return undefined;
}

function hasAny(doc: Annotated, first: number, last: number, words: ReadonlySet<string>): boolean {
  for (let at = first; at < last; at += 1) if (words.has(word(doc, at))) return true;
  return false;
}
