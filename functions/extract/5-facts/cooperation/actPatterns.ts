import { KINDS, type Kind, STATUSES, type Status } from '../../../records/schema/index.ts';
import type { TokenRange } from '../../3-text/document.ts';
import { perSpelling } from '../../3-text/spelling.ts';
import { lazily } from '../../4-entities/gazetteer/lazily.ts';
import type { Annotated } from '../../4-entities/mention.ts';
import { word } from '../../4-entities/words.ts';
import acts from '../../vocabulary/acts.json' with { type: 'json' };
import { type Alternative, type Element, elementOf } from './actElements.ts';
import { isSomethingElse } from './notAnAct.ts';
import type { VerbForm } from './verbForms.ts';

/**
 * How much a phrase proves. `strong`: it tells an act. `frame`: "under the agreement, …", what the sentence goes on to tell are the
 * contents of one. `weak`: it speaks of an act, and a party beside it shows whose. `mention`: a bare noun, which needs two parties in
 * its own clause.
 */
export type Strength = (typeof STRENGTHS)[number];
const STRENGTHS = ['strong', 'frame', 'weak', 'mention'] as const;

/**
 * What else the clause must show. `joint`: several parties act together ("Peruvian and Brazilian troops combed …"), and it is no
 * noun. `told`: it happened or will happen ("the roads meet" does not). `active`: so, and nobody did it to them ("was flown to").
 * `done`: it happened.
 */
export type Need = (typeof NEEDS)[number];
const NEEDS = ['joint', 'told', 'done', 'active'] as const;

/** A phrase of acts.json found in a clause. */
export interface ActPhrase {
  readonly kind: Kind;
  readonly strength: Strength;
  readonly status: Status | null;
  readonly first: number;
  readonly last: number;
  readonly needs: Need | undefined;
  /** "Peru will take part as well": its parties join those of the act of the kind that was told before. */
  readonly joins: boolean;
  /** The token of its verb, with its form; undefined for a noun phrase. */
  readonly verb: { readonly at: number; readonly form: VerbForm } | undefined;
}

interface Pattern {
  readonly kind: Kind;
  readonly strength: Strength;
  readonly status: Status | null;
  readonly elements: readonly Element[];
  /** Of each word that must follow the first one: bits of which the clause has none can't hold it. */
  readonly bitsToCome: readonly number[];
  readonly needs: Need | undefined;
  readonly joins: boolean;
}

const WIDEST_GAP = 9;
const WIDEST_LONG_GAP = 22;
const GAP_STOPS = new Set([';', ':', '"', '“', '”', '--', '–', '—']);

/** By the first word, so that most tokens cost one look-up. */
const patternsByWord = lazily(() => {
  const index = new Map<string, Pattern[]>();
  for (const act of acts) {
    const kind = KINDS.find((known) => known === act.kind);
    const text = 'verb' in act ? act.verb : act.noun;
    if (kind === undefined || text === undefined) throw new Error(`acts.json: ${JSON.stringify(act)}`);
    const strength = STRENGTHS.find((known) => known === act.strength) ?? 'weak';
    const status = STATUSES.find((known) => known === act.status) ?? null;
    const elements = text.split(' ').map(elementOf);
    const pattern: Pattern = {
      kind,
      strength,
      status,
      elements,
      bitsToCome: bitsToComeOf(elements),
      needs: NEEDS.find((known) => known === act.needs),
      joins: 'joins' in act && act.joins === true,
    };
    const [start] = pattern.elements;
    if (start === undefined || start === 'gap' || start === 'long gap')
      throw new Error(`acts.json: a pattern begins with a word: ${text}`);
    for (const head of new Set(
      start.all.flatMap((alternative) => ('words' in alternative ? (alternative.words[0] ?? '') : [])),
    ))
      index.set(head, [...(index.get(head) ?? []), pattern]);
  }
  return index;
});

function bitsToComeOf(elements: readonly Element[]): readonly number[] {
  return elements
    .slice(1)
    .flatMap((element) => (typeof element === 'string' || element.byFirstWord === undefined ? [] : [element.bits]));
}

const NONE: readonly Pattern[] = [];
const patternsFrom = perSpelling((token) => patternsByWord().get(token.norm) ?? NONE);

/** The phrases of one clause; none begins inside a name ("Joint Task Force", "Training Center"). */
export function actPhrasesIn(doc: Annotated, clause: TokenRange): readonly ActPhrase[] {
  const found: ActPhrase[] = [];
  const ahead = bitsAhead(doc, clause);
  for (let at = clause.first; at < clause.last; at += 1) {
    const token = doc.tokens[at];
    const patterns = token === undefined ? NONE : patternsFrom(token);
    if (patterns.length === 0 || doc.nameAt(at) !== undefined) continue;
    const bits = ahead[at - clause.first] ?? 0;
    for (const pattern of patterns) {
      if (!pattern.bitsToCome.every((wanted) => (wanted & bits) !== 0)) continue;
      const match = matchFrom(doc, at, clause.last, pattern.elements, 0);
      const { kind, strength, status, needs, joins } = pattern;
      if (
        match === undefined ||
        (joins && word(doc, match.last) === 'in') ||
        (kind === 'meeting' && endsInsideName(doc, match.last))
      )
        continue;
      const phrase: ActPhrase = { kind, strength, status, needs, joins, first: at, ...match };
      if (!isSomethingElse(doc, phrase)) found.push(phrase);
    }
  }
  return found;
}

/** For each token of the clause the bits of all that follow it. */
function bitsAhead(doc: Annotated, { first, last }: TokenRange): Int32Array {
  const ahead = new Int32Array(last - first);
  let bits = 0;
  for (let at = last - 1; at >= first; at -= 1) {
    ahead[at - first] = bits;
    bits |= doc.tokens[at]?.spelling.bit ?? 0;
  }
  return ahead;
}

/** "received 34 cadets at the General Santander School": no general. */
function endsInsideName(doc: Annotated, last: number): boolean {
  const name = doc.nameAt(last - 1);
  return name?.type === 'organization' && name.last > last;
}

type Match = Pick<ActPhrase, 'last' | 'verb'>;

function matchFrom(
  doc: Annotated,
  at: number,
  end: number,
  elements: readonly Element[],
  index: number,
): Match | undefined {
  const element = elements[index];
  if (element === undefined) return { last: at, verb: undefined };
  if (element === 'gap' || element === 'long gap') {
    const widest = element === 'gap' ? WIDEST_GAP : WIDEST_LONG_GAP;
    for (let next = at, width = 0; next <= end && width <= widest; next += 1) {
      const match = mayBe(doc, next, elements[index + 1]) ? matchFrom(doc, next, end, elements, index + 1) : undefined;
      if (match) return match;
      if (stopsGap(doc, next)) return undefined;
      if (isWide(doc, next)) width += 1;
    }
    return undefined;
  }
  const { all, byFirstWord, bits } = element;
  const token = doc.tokens[at];
  if (token === undefined || (byFirstWord !== undefined && (bits & token.spelling.bit) === 0)) return undefined;
  const alternatives = byFirstWord === undefined ? all : byFirstWord.get(token.norm);
  for (const alternative of alternatives ?? []) {
    const length = lengthAt(doc, at, end, alternative);
    if (length === 0) continue;
    const rest = matchFrom(doc, at + length, end, elements, index + 1);
    const form = 'words' in alternative ? alternative.form : undefined;
    if (rest) return { last: rest.last, verb: rest.verb ?? (form ? { at, form } : undefined) };
  }
  return undefined;
}

/** Quick: whether the element can be found at the token. */
function mayBe(doc: Annotated, at: number, element: Element | undefined): boolean {
  if (element === undefined || typeof element === 'string' || element.byFirstWord === undefined) return true;
  const token = doc.tokens[at];
  return token !== undefined && (element.bits & token.spelling.bit) !== 0 && element.byFirstWord.has(token.norm);
}

/** "the minister of Uruguay, Eleuterio Fernández, and Brazil's Celso Amorim": what is called by names fills a gap less than other words do. */
const isWide = (doc: Annotated, at: number): boolean => {
  const token = doc.tokens[at];
  return token?.kind !== 'mark' && token?.kind !== 'possessive' && doc.nameAt(at) === undefined;
};

const QUOTES = new Set(['"', '“', '”']);
const LONGEST_TITLE = 9;

/** 'The operation, dubbed "Mirror," took place': what is quoted is a name. */
function isCalled(doc: Annotated, at: number): boolean {
  for (let i = at - 1; i > at - LONGEST_TITLE; i -= 1)
    if (['dubbed', 'called', 'named', 'codenamed', 'titled'].includes(word(doc, i))) return true;
  return false;
}

/** A denial, a strong mark, or a comma after which something else begins ("…, allowing the nations to …", "…, it is likely that"). */
function stopsGap(doc: Annotated, at: number): boolean {
  const token = doc.tokens[at];
  if (token?.kind === 'word' && token.norm !== 'never' && token.norm !== 'not') return false;
  const text = token?.text ?? '';
  if (QUOTES.has(text) && isCalled(doc, at)) return false;
  if (text === 'never' || text === 'not') return true;
  if (text !== ',') return GAP_STOPS.has(text);
  const next = word(doc, at + 1);
  return next.endsWith('ing') || ['it', 'he', 'she', 'they', 'which', 'who', 'while', 'where'].includes(next);
}

function lengthAt(doc: Annotated, at: number, end: number, alternative: Alternative): number {
  if ('named' in alternative) {
    const name = doc.nameAt(at);
    if (alternative.named === 'person') return name?.type === 'person' && name.first === at ? name.last - at : 0;
    const country = doc.countryAt(at) ?? (name?.type === 'place' && name.country !== null ? name : undefined);
    return country?.first === at ? country.last - at : 0;
  }
  const { words } = alternative;
  return at + words.length <= end && words.every((norm, k) => doc.tokens[at + k]?.norm === norm) ? words.length : 0;
}
