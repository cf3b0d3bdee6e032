import type { TokenRange } from '../../3-text/document.ts';
import { isSpeechVerb } from '../../4-entities/people/speech.ts';
import type { Measured } from '../../4-entities/quantities/index.ts';
import { word } from '../../4-entities/words.ts';
import figureWords from '../../vocabulary/figureWords.json' with { type: 'json' };
import { isGenericNoun } from './items.ts';
import { isPluralForm, singularOf } from './singular.ts';
import { type Thing, thingAt, thingOf } from './thing.ts';

const BOUNDARIES = new Set([',', ';', ':', '--', '–', '—', '(', '“', '"']);
const CONJUNCTIONS = new Set('where while when but although though because whereas after since as'.split(' '));
const OPENERS = new Set(figureWords.clauseOpeners);
const DATE_OPENERS = new Set(['in', 'by', 'on', 'since', 'during', 'between', 'from', 'until']);
const MOST_PARTS = 3;
const MOST_CLAUSES = 5;

/** What the clause of the token is about: "extortion complaints" of "extortion complaints by bus owners rose by a third". */
export function subjectBefore(doc: Measured, at: number, { first }: Pick<TokenRange, 'first'>): Thing | undefined {
  let clauses = 0;
  for (let start = at - 1; start >= first && clauses < MOST_CLAUSES; start -= 1) {
    const isStart =
      start === first ||
      BOUNDARIES.has(doc.tokens[start - 1]?.text ?? '') ||
      CONJUNCTIONS.has(word(doc, start - 1)) ||
      (word(doc, start - 1) === 'that' && (word(doc, start - 2) === 'and' || isSpeechVerb(word(doc, start - 2))));
    if (!isStart) continue;
    clauses += 1;
    const thing = clauseSubject(doc, start, at);
    if (thing !== undefined) return thing;
  }
  return undefined;
}

/** The first noun phrase of a clause; "the number of X" and "X production" speak of X. */
function clauseSubject(doc: Measured, start: number, end: number): Thing | undefined {
  let at = start;
  while (doc.dateAt(at) !== undefined || (DATE_OPENERS.has(word(doc, at)) && doc.dateAt(at + 1) !== undefined)) at += 1;
  if (OPENERS.has(word(doc, at))) return undefined;
  const thing = withoutVerb(doc, thingAt(doc, at));
  if (thing === undefined || thing.last > end || isVerb(doc, thing)) return undefined;
  const whole = contentOf(doc, thing);
  if (whole !== thing || isGenericNoun(headOf(doc, thing))) return whole;
  return isNominal(doc, thing) ? thing : undefined;
}

const THIRD_PERSON =
  /^(?:sells|costs|fetches|goes|retails|stretches|rises|runs|moves|brings|trades|occupies|covers|spans)$/;

/** "gasoline sells for 35 percent less": the verb is no part of it. */
function withoutVerb(doc: Measured, thing: Thing | undefined): Thing | undefined {
  if (thing === undefined || thing.last - thing.first < 2 || !THIRD_PERSON.test(word(doc, thing.last - 1)))
    return thing;
  return thingOf(doc, { first: thing.first, last: thing.last - 1, isPlural: false });
}

/** "the number of homicides", "the price of a kilo of ganja": what follows "of". */
export function contentOf(doc: Measured, thing: Thing): Thing {
  let content = thing;
  for (
    let depth = 0;
    depth < MOST_PARTS && isGenericNoun(headOf(doc, content)) && word(doc, content.last) === 'of';
    depth += 1
  ) {
    const next = withoutVerb(doc, thingAt(doc, content.last + 1));
    if (next === undefined) break;
    content = next;
  }
  return content;
}

const headOf = (doc: Measured, { last }: Thing): string => singularOf(word(doc, last - 1));

/** A clause may begin with a verb or a name: only what has a determiner, a plural or a listed word is a thing. */
const isNominal = (doc: Measured, thing: Thing): boolean =>
  thing.isPlural ||
  thing.class !== 'unknown' ||
  ['the', 'a', 'an', 'its', 'their', 'his', 'each', 'every'].includes(word(doc, thing.first - 1));

/** "charges shopkeepers": a verb at the start of a clause that looks like a plural. */
const isVerb = (doc: Measured, { first, last }: Thing): boolean =>
  last - first === 1
    ? /^(?:charges|costs|fetches|sells|pays|moves|demands|earns|produces|ships)$/.test(word(doc, first))
    : isPluralForm(word(doc, last - 2)) && /^(?:charge|cost|fetch|sell|pay|demand|earn)$/.test(word(doc, last - 1));
