import type { Sentence, TokenRange } from '../../3-text/document.ts';
import type { Annotated } from '../../4-entities/mention.ts';
import { word } from '../../4-entities/words.ts';

const MARKS = new Set([';', '--', '–', '—', ':']);
const CONJUNCTIONS = new Set(['while', 'whereas', 'although', 'though', 'but', 'when', 'because', 'unless']);
/** "… and will send two experts": a second verb with its own time. */
const AUXILIARIES = new Set(['will', 'would', 'has', 'have', 'had', 'is', 'are', 'was', 'were', 'plans', 'plan']);
/** Conjunctions where a verb follows, prepositions elsewhere: "after the island bought planes", "after the war". */
const SOMETIMES = new Set(['after', 'before', 'as']);
const VERB_REACH = 7;
const RELATIVES = new Set(['which', 'who', 'whose', 'where', 'whom']);

/** The sentence cut at conjunctions, relative pronouns and strong marks, so that each part has the verb and parties of one event. */
export function clausesOf(doc: Annotated, sentence: Sentence): readonly TokenRange[] {
  const clauses: TokenRange[] = [];
  let first = sentence.first;
  const cut = (at: number) => {
    if (at > first) clauses.push({ first, last: at });
    first = at;
  };
  for (let at = sentence.first + 1; at < sentence.last; at += 1) {
    if (startsClause(doc, first, at)) cut(at);
  }
  cut(sentence.last);
  return clauses;
}

function startsClause(doc: Annotated, first: number, at: number): boolean {
  const token = doc.tokens[at];
  if (token === undefined) return false;
  if (opensNextInRow(doc, first, at)) return true;
  if (doc.nameAt(at) !== undefined) return false;
  if (MARKS.has(token.text)) return true;
  if (
    (CONJUNCTIONS.has(token.norm) && word(doc, at + 1) !== 'of') ||
    (SOMETIMES.has(token.norm) && hasVerb(doc, at + 1, Math.min(at + VERB_REACH, doc.sentenceAt(at)?.last ?? at)))
  )
    return true;
  const isAfterComma = doc.tokens[at - 1]?.text === ',';
  if (RELATIVES.has(token.norm))
    return (isAfterComma || ['under', 'in', 'by', 'of', 'and'].includes(word(doc, at - 1))) && hasVerb(doc, first, at);
  if (token.norm !== 'and') return false;
  return AUXILIARIES.has(word(doc, at + 1)) || (isAfterComma && !isList(doc, at)) || hasOwnSubject(doc, at);
}

/** "share intelligence and Mexico extradited": after a thing, a name with a verb of its own. */
const hasOwnSubject = (doc: Annotated, and: number): boolean =>
  doc.tokens[and - 1]?.casing === 'lower' &&
  doc.countryAt(and - 1) === undefined &&
  doc.nameAt(and - 1) === undefined &&
  (doc.countryAt(and + 1)?.form === 'name' || doc.nameAt(and + 1)?.type === 'person') &&
  isVerbSoon(doc, and + 1);

/** "Ecuador instructed 41 recruits, Mexico has trained engineers, and …": a row of clauses, each of a country. */
const opensNextInRow = (doc: Annotated, first: number, at: number): boolean =>
  doc.tokens[at - 1]?.text === ',' &&
  doc.countryAt(at)?.first === at &&
  doc.countryAt(at)?.form === 'name' &&
  doc.countryAt(first)?.form === 'name' &&
  isVerbSoon(doc, at) &&
  isVerbSoon(doc, first);

/** A verb stands before: else the relative clause only describes the subject ("Brazil's police, which …, has offered …"). */
function hasVerb(doc: Annotated, first: number, last: number): boolean {
  for (let i = first; i < last; i += 1) {
    const token = doc.tokens[i];
    if (token?.casing === 'lower' && (/[a-z]{3}ed$/.test(token.norm) || FINITE.has(token.norm))) return true;
  }
  return false;
}

const FINITE = new Set(
  'is are was were has have had will would can could may met held took gave came made said told went put set sent led began saw drew brought bought sold built fell rose left'.split(
    ' ',
  ),
);

/** "Guatemala, Honduras, and Panama": names on both sides of ", and" are one list. */
function isList(doc: Annotated, and: number): boolean {
  const after = word(doc, and + 1) === 'the' ? and + 2 : and + 1;
  const before = and - 2;
  const isName = (at: number): boolean => doc.countryAt(at) !== undefined || doc.nameAt(at) !== undefined;
  if (!isName(before) || !isName(after)) return false;
  const isThird = doc.tokens[startOfName(doc, before) - 1]?.text === ',';
  return isThird || !isVerbSoon(doc, after);
}

/** The name after ", and" is the subject of a verb of its own. */
function isVerbSoon(doc: Annotated, at: number): boolean {
  const last = doc.nameAt(at)?.last ?? doc.countryAt(at)?.last ?? at + 1;
  const second = word(doc, last) === 'and' ? (doc.nameAt(last + 1) ?? doc.countryAt(last + 1)) : undefined;
  const next = doc.tokens[second?.last ?? last];
  return (
    next?.casing === 'lower' &&
    (/(?:ed|s)$/.test(next.norm) ||
      ['has', 'have', 'had', 'will', 'would', 'is', 'are', 'was', 'were'].includes(next.norm))
  );
}

const startOfName = (doc: Annotated, at: number): number => doc.nameAt(at)?.first ?? doc.countryAt(at)?.first ?? at;
