import type { Kind, PartyCode } from '../../../../records/schema/index.ts';
import { word } from '../../../4-entities/words.ts';
import type { ActPhrase } from '../actPatterns.ts';
import type { ActCandidate } from '../candidate.ts';
import { GIVEN, HANDED_OVER } from './given.ts';
import { givenInList, givenWhere } from './givenWhere.ts';
import { giverAndTaker, groupsOf } from './giverAndTaker.ts';
import {
  hasCounterpart,
  hasIt,
  hasPronounSubject,
  isDefinite,
  isJoining,
  namesBodyAgain,
  pointsBack,
} from './pointsBack.ts';
import { toldBefore } from './retold.ts';
import { distinct, isJoined, type PartyScope, partiesIn } from './scope.ts';

/** What the rules look at. */
export interface PartyQuestion {
  readonly scope: PartyScope;
  readonly phrase: ActPhrase;
  readonly known: readonly ActCandidate[];
  readonly inClause: readonly PartyCode[];
  readonly inSentence: readonly PartyCode[];
}

/** The parties of a phrase, or undefined where the rule has nothing to say. */
export type PartyRule = (question: PartyQuestion) => readonly PartyCode[] | undefined;

const atLeastTwo = (codes: readonly PartyCode[]): readonly PartyCode[] | undefined =>
  codes.length >= 2 ? codes : undefined;

/** Kinds whose parties stand before the verb, its contents after it: "The ministers agreed to offer the force to the UN." */
const AGREEING: ReadonlySet<Kind> = new Set(['agreement', 'pledge', 'operation', 'institution', 'meeting', 'exercise']);

/** "The armies of Chile and Peru met to speak of Bolivia": two before the verb, and who joins them "with" or "alongside". */
export const subjects: PartyRule = ({ scope, phrase: { kind, verb } }) => {
  if (verb === undefined || !AGREEING.has(kind)) return undefined;
  const { doc, clause, references } = scope;
  const before = partiesIn(scope, { first: clause.first, last: verb.at });
  const after = references.filter(({ first, last }) => first >= verb.at && last <= clause.last);
  const joining = groupsOf(doc, after)
    .filter(([head]) => head !== undefined && isJoined(doc, head.first, verb.at))
    .flat();
  return before.length === 0 ? undefined : atLeastTwo(distinct([...before, ...joining.map(({ code }) => code)]));
};

/** Of more than two in the clause: who gives and who takes. */
export const giversAndTakers: PartyRule = ({ scope, phrase: { kind, verb }, inClause }) => {
  if (inClause.length <= 2 || !GIVEN.has(kind) || verb === undefined) return undefined;
  const given = giverAndTaker(scope.doc, scope.clause, scope.references, verb.at);
  return given === undefined ? undefined : [...given, ...givenInList(scope)];
};

export const namedInClause: PartyRule = ({ scope, phrase, inClause }) =>
  atLeastTwo(inClause) && (GIVEN.has(phrase.kind) ? [...inClause, ...givenWhere(scope, phrase)] : inClause);

/** "they": those of the sentence so far, else of the last one with several. */
export const pronounSubject: PartyRule = ({ scope, phrase, inClause }) => {
  if (inClause.length > 1 || !hasPronounSubject(scope, phrase)) return undefined;
  if (inClause.length === 1 && !isBacking(scope)) return undefined;
  const earlier = partiesIn(scope, { first: scope.sentence.first, last: scope.clause.first });
  const they = atLeastTwo(earlier) ?? atLeastTwo(scope.memory.recallNear());
  return they && distinct([...they, ...inClause]);
};

/** "they seized nine tons, with the support of the United States". */
const isBacking = ({ doc, clause, references }: PartyScope): boolean =>
  references.some(
    ({ first }) =>
      first >= clause.first &&
      first < clause.last &&
      [2, 3, 4].some((step) => ['support', 'help', 'backing', 'assistance'].includes(word(doc, first - step))) &&
      [1, 2].some((step) => ['of', 'from'].includes(word(doc, first - step))),
  );

/** A body of which neither the clause nor an article tells whose it is. */
export const nobodysBody: PartyRule = ({ scope, phrase, inClause }) =>
  phrase.kind === 'institution' && inClause.length === 0 && !isDefinite(scope.doc, phrase) ? [] : undefined;

/** "Trinidad is an ally: it bought vessels from a Dutch shipyard": the first party of the sentence, else of the last one. */
export const itself: PartyRule = ({ scope, phrase: { verb }, inClause, inSentence }) => {
  if (inClause.length === 0 || verb === undefined) return undefined;
  if (inClause.length > 1) return itWithOthers(scope, verb.at, inClause);
  if (inSentence.length < 2) return undefined;
  if (!isItNear(scope.doc, scope.clause.first, verb.at)) return undefined;
  const earlier = scope.references.find(
    ({ via, first, code }) => via !== 'location' && first < scope.clause.first && !inClause.includes(code),
  );
  const goesOn = word(scope.doc, scope.sentence.first) === 'it' ? scope.memory.subject : undefined;
  const subject = goesOn ?? earlier?.code ?? scope.memory.subject;
  return subject === undefined || inClause.includes(subject) ? undefined : [...inClause, subject];
};

/** "It also agreed with Bolivia and Peru to …". */
function itWithOthers(
  { doc, clause, references, memory }: PartyScope,
  verb: number,
  others: readonly PartyCode[],
): readonly PartyCode[] | undefined {
  const isSubject = [1, 2].some((step) => verb - step >= clause.first && word(doc, verb - step) === 'it');
  const named = references.find(({ via, last }) => via !== 'location' && last < verb);
  const subject = named?.code ?? memory.subject;
  if (!isSubject || subject === undefined) return undefined;
  if (word(doc, verb + 1) === 'with') return distinct([...others, subject]);
  const [taker] = groupsOf(
    doc,
    references.filter(({ via, first, last }) => via !== 'location' && first > verb && last <= clause.last),
  );
  return taker && atLeastTwo(distinct([subject, ...taker.map(({ code }) => code)]));
}

const isItNear = (doc: PartyScope['doc'], from: number, verb: number): boolean =>
  [1, 2, 3].some((step) => verb - step >= from && word(doc, verb - step) === 'it') || word(doc, verb + 1) === 'its';

/** A clause with one party or none takes the other from the clauses before it, nearest first, else from those after. */
export const namedInSentence: PartyRule = ({ scope: { references, clause }, phrase, inClause, inSentence }) => {
  if (inSentence.length < 2) return undefined;
  if (inSentence.length === 2 || inClause.length === 0 || phrase.kind === 'exercise') return inSentence;
  const others = references.filter(({ code, via }) => via !== 'location' && !inClause.includes(code));
  const before = others.filter(({ first }) => first < clause.first);
  const nearest = [...before].sort((a, b) => phrase.first - a.first - (phrase.first - b.first))[0] ?? others[0];
  return nearest === undefined ? inSentence : distinct([...inClause, nearest.code]);
};

/** "the exercise": the parties of the one told before. */
export const retoldAct: PartyRule = ({ scope, phrase, known, inSentence }) =>
  toldBefore(phrase, known, inSentence, isDefinite(scope.doc, phrase))?.parties;

/** "The committee met again": the parties of the body. */
export const bodyAgain: PartyRule = ({ scope: { doc, sentence }, known, inSentence }) =>
  inSentence.length === 0 && namesBodyAgain({ doc, clause: sentence })
    ? known.findLast(({ kind }) => kind === 'institution')?.parties
    : undefined;

/** "traveled to Bogotá, where he and his counterpart signed", "gave a course in Peru": where it happens is the other party. */
export const hostCountry: PartyRule = ({ scope, phrase: { kind }, inSentence }) => {
  const all = distinct(scope.references.map(({ code }) => code));
  if (inSentence.length !== 1 || all.length < 2) return undefined;
  const isHosted = GIVEN.has(kind) || kind === 'meeting' || kind === 'exercise';
  return isHosted || (all.length === 2 && hasCounterpart(scope)) ? all : undefined;
};

/** "it", "he": the party of the last sentence. */
export const singularSubject: PartyRule = ({ scope, inSentence }) => {
  const subject = inSentence.length === 1 && hasIt(scope) ? scope.memory.subject : undefined;
  return subject === undefined || inSentence.includes(subject) ? undefined : [...inSentence, subject];
};

/** "The Mexican Navy will send a second team": to the neighbor of whom the last sentences told. */
export const otherOfPair: PartyRule = ({ scope, phrase: { kind, strength, verb }, inClause, inSentence }) => {
  const isApart = scope.clause.first === scope.sentence.first && word(scope.doc, scope.clause.last) === 'and';
  const named = isApart ? inClause : inSentence;
  const [giver] = named;
  if (giver === undefined || named.length > 1 || strength !== 'strong' || !HANDED_OVER.has(kind)) return undefined;
  const isSubject = scope.references.some(({ code, first }) => code === giver && first < (verb?.at ?? 0));
  const pair = isSubject ? scope.memory.recentPair() : undefined;
  return pair?.includes(giver) ? pair : undefined;
};

/** "The next round of talks will be held in Lima": of the two told of last, where one of them is at home. */
export const pairOfPlace: PartyRule = ({ scope, phrase: { kind, strength }, inSentence }) => {
  const isHosted = GIVEN.has(kind) || kind === 'meeting' || kind === 'exercise';
  if (inSentence.length > 0 || strength !== 'strong' || !isHosted) return undefined;
  const places = scope.references.map(({ code }) => code);
  const pair = scope.memory.recentPair();
  return pair !== undefined && places.some((code) => pair.includes(code)) ? pair : undefined;
};

/** An outsider gives to the country that the article is about. */
export const givenToHost: PartyRule = ({ scope, phrase: { kind }, inSentence }) => {
  const named = inSentence.length === 0 && kind === 'justice' ? scope.references.map(({ code }) => code) : inSentence;
  const [guest, ...others] = distinct(named);
  const host = guest && others.length === 0 && GIVEN.has(kind) ? scope.memory.hostOf(guest) : undefined;
  return guest && host && [guest, host];
};

/** "bilateral", "the agreement", "will also attend": those told of before. */
export const pointedAt: PartyRule = ({ scope: { doc, sentence, memory }, phrase, inSentence }) => {
  if (!pointsBack(doc, sentence, phrase, inSentence.length)) return inSentence;
  return inSentence.length === 1 && isJoining(doc, sentence)
    ? distinct([...inSentence, ...memory.recall(2)])
    : memory.recallWith(inSentence);
};
