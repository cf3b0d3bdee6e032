import { type Kind, type PartyCode, partyCode } from '../../../records/schema/index.ts';
import type { Sentence, TokenRange } from '../../3-text/document.ts';
import type { Annotated } from '../../4-entities/mention.ts';
import { word } from '../../4-entities/words.ts';
import type { ActPhrase } from './actPatterns.ts';
import { ANY_COUNT, type PartyMemory, partiesMeantAt } from './anaphora.ts';
import type { ActCandidate } from './candidate.ts';
import { GIVEN } from './given.ts';
import { giverAndTaker, groupsOf } from './giverAndTaker.ts';
import type { PartyReference } from './partyReferences.ts';
import {
  hasCounterpart,
  hasIt,
  hasPronounSubject,
  isDefinite,
  isJoining,
  namesBodyAgain,
  pointsBack,
} from './pointsBack.ts';

export interface PartyScope {
  readonly doc: Annotated;
  readonly sentence: Sentence;
  readonly clause: TokenRange;
  /** References of the sentence, those in quotations left out. */
  readonly references: readonly PartyReference[];
  readonly memory: PartyMemory;
  /** Given from outside, for the items of a list. */
  readonly inherited?: readonly PartyCode[] | undefined;
}

/**
 * The parties of a phrase, sorted: those its clause names or means; with fewer than two there, those of the sentence; with fewer
 * still, those told of before, where words such as "they", "bilateral" or "the agreement" point back.
 */
export function partiesOfPhrase(
  scope: PartyScope,
  phrase: ActPhrase,
  known: readonly ActCandidate[],
): readonly PartyCode[] {
  const { doc, sentence, clause, memory, inherited } = scope;
  if (inherited !== undefined) return sorted(inherited);
  const subjects = AGREEING.has(phrase.kind) ? subjectsOf(scope, phrase) : [];
  if (subjects.length >= 2) return sorted(subjects);
  const inClause = partiesIn(scope, clause);
  const given =
    inClause.length > 2 && GIVEN.has(phrase.kind) && phrase.verb !== undefined
      ? giverAndTaker(doc, clause, scope.references, phrase.verb.at)
      : undefined;
  if (given !== undefined) return sorted([...given, ...listedPlaces(scope)]);
  if (inClause.length >= 2) return sorted(GIVEN.has(phrase.kind) ? [...inClause, ...listedPlaces(scope)] : inClause);
  if (inClause.length === 0 && hasPronounSubject(scope, phrase)) {
    const earlier = partiesIn(scope, { first: sentence.first, last: clause.first });
    return sorted(earlier.length >= 2 ? earlier : memory.recallNear());
  }
  const inSentence = partiesIn(scope, sentence);
  if (phrase.kind === 'institution' && inClause.length === 0 && !isDefinite(doc, phrase)) return [];
  if (inSentence.length >= 2) return sorted(closest(scope, phrase, inClause, inSentence));
  const retold = toldBefore(phrase, known, inSentence, isDefinite(doc, phrase));
  if (retold !== undefined) return retold.parties;
  const body =
    inSentence.length === 0 && namesBodyAgain({ doc, clause: sentence }) ? known.findLast(isBody) : undefined;
  if (body !== undefined) return body.parties;
  const withLocations = distinct(scope.references.map(({ code }) => code));
  if (inSentence.length === 1 && withLocations.length === 2 && hasCounterpart(scope)) return sorted(withLocations);
  if (
    inSentence.length === 1 &&
    withLocations.length >= 2 &&
    (GIVEN.has(phrase.kind) || phrase.kind === 'meeting' || phrase.kind === 'exercise')
  )
    return sorted(withLocations);
  const subject = inSentence.length === 1 && hasIt(scope) ? memory.subject : undefined;
  if (subject !== undefined && !inSentence.includes(subject)) return sorted([...inSentence, subject]);
  const abroad = inSentence.length === 0 && phrase.kind === 'justice' ? withLocations : inSentence;
  const host =
    abroad.length === 1 && GIVEN.has(phrase.kind) && abroad[0] !== undefined ? memory.hostOf(abroad[0]) : undefined;
  if (host !== undefined) return sorted([...abroad, host]);
  if (!pointsBack(doc, sentence, phrase, inSentence.length)) return inSentence;
  if (inSentence.length === 1 && isJoining(doc, sentence))
    return sorted(distinct([...inSentence, ...memory.recall(2)]));
  return sorted(memory.recallWith(inSentence));
}

/** "training in Honduras, Guatemala and Panama": several countries where something is given take part. */
function listedPlaces({ references, clause }: PartyScope): readonly PartyCode[] {
  const places = references.filter(
    ({ via, first }) => via === 'location' && first >= clause.first && first < clause.last,
  );
  return places.length >= 2 ? distinct(places.map(({ code }) => code)) : [];
}

/** The act of the kind that "the exercise" speaks of again, by parties that include those named here. */
function toldBefore(
  phrase: ActPhrase,
  known: readonly ActCandidate[],
  named: readonly PartyCode[],
  isDefinite: boolean,
): ActCandidate | undefined {
  if (!isDefinite) return undefined;
  return known.findLast((act) => act.kind === phrase.kind && named.every((code) => act.parties.includes(code)));
}

const isBody = ({ kind }: ActCandidate): boolean => kind === 'institution';

export const isToldBefore = (scope: PartyScope, phrase: ActPhrase, known: readonly ActCandidate[]): boolean =>
  toldBefore(phrase, known, partiesIn(scope, scope.sentence), isDefinite(scope.doc, phrase)) !== undefined;

/** Kinds whose parties stand before the verb, its contents after it: "The ministers agreed to offer the force to the UN." */
const AGREEING: ReadonlySet<Kind> = new Set(['agreement', 'pledge', 'operation', 'institution', 'meeting', 'exercise']);

function subjectsOf(scope: PartyScope, { verb }: ActPhrase): readonly PartyCode[] {
  if (verb === undefined) return [];
  const { doc, clause, references } = scope;
  const before = partiesIn(scope, { first: clause.first, last: verb.at });
  const after = references.filter(({ first, last }) => first >= verb.at && last <= clause.last);
  const joining = groupsOf(doc, after)
    .filter(([head]) => head !== undefined && isWith(doc, head.first, verb.at))
    .flat();
  return before.length === 0 ? [] : distinct([...before, ...joining.map(({ code }) => code)]);
}

/** "… alongside Brazil", "with Peru and Chile". */
const isWith = (doc: Annotated, at: number, from: number): boolean => withBefore(doc, at, from) !== '';

/** Parties that the range names, and those that it means by "both countries" or "the three governments". */
export function partiesIn(
  { doc, sentence, references, memory }: PartyScope,
  { first, last }: TokenRange,
): readonly PartyCode[] {
  const found: PartyCode[] = references
    .filter((reference) => reference.via !== 'location' && reference.first >= first && reference.first < last)
    .map(({ code }) => code);
  for (let at = first; at < last; at += 1) {
    const count = partiesMeantAt(doc, at);
    if (count !== undefined) found.push(...meantBy(doc, sentence, at, count, memory));
  }
  return distinct(found);
}

/** A clause with one party or none takes the other from the clauses before it, nearest first, else from those after. */
function closest(
  { references, clause }: PartyScope,
  phrase: ActPhrase,
  inClause: readonly PartyCode[],
  inSentence: readonly PartyCode[],
): readonly PartyCode[] {
  if (inSentence.length === 2 || inClause.length === 0 || phrase.kind === 'exercise') return inSentence;
  const others = references.filter(({ code, via }) => via !== 'location' && !inClause.includes(code));
  const before = others.filter(({ first }) => first < clause.first);
  const nearest = [...before].sort((a, b) => phrase.first - a.first - (phrase.first - b.first))[0] ?? others[0];
  return nearest === undefined ? inSentence : distinct([...inClause, nearest.code]);
}

/** "Colombia … Ecuadorian soil, those two countries": the ones named just before, if they are as many; else those remembered. */
function meantBy(
  doc: Annotated,
  sentence: Sentence,
  at: number,
  count: number,
  memory: PartyMemory,
): readonly PartyCode[] {
  const before: PartyCode[] = [];
  for (let i = sentence.first; i < at; i += 1) {
    const country = doc.countryAt(i);
    if (country?.first === i) before.push(partyCode.parse(country.code));
  }
  const named = distinct(before);
  if (count === ANY_COUNT) return named.length >= 2 ? named : memory.recallWith(named);
  if (named.length >= count) return named.length === count ? named : [];
  return memory.recallBeside(count, named);
}

const distinct = (codes: readonly PartyCode[]): readonly PartyCode[] => [...new Set(codes)];
const sorted = (codes: readonly PartyCode[]): readonly PartyCode[] => [...new Set(codes)].sort();

/** Several parties act together in the clause: two before the verb, or one before it and another after "with" or "alongside". */
export function isJoint({ doc, clause, references, memory }: PartyScope, verb: number): boolean {
  for (let at = clause.first; at < clause.last; at += 1) if (word(doc, at).startsWith('separate')) return false;
  const own = references.filter(({ first, via }) => via !== 'location' && first >= clause.first && first < clause.last);
  const before = distinct(own.filter(({ first }) => first < verb).map(({ code }) => code));
  if (before.length >= 2) return true;
  for (let at = clause.first; at < verb; at += 1)
    if (partiesMeantAt(doc, at) !== undefined || (word(doc, at) === 'they' && memory.recallNear().length >= 2))
      return true;
  return own.some(
    ({ first, code }) =>
      first > verb &&
      !before.includes(code) &&
      before.length === 1 &&
      ['with', 'alongside'].includes(withBefore(doc, first, verb)),
  );
}

function withBefore(doc: Annotated, at: number, from: number): string {
  for (let i = at - 1; i > Math.max(from, at - 5); i -= 1)
    if (['with', 'alongside'].includes(word(doc, i))) return word(doc, i);
  return '';
}
