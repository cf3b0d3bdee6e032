import type { Kind, PartyCode } from '../../../records/schema/index.ts';
import type { Sentence, TokenRange } from '../../3-text/document.ts';
import type { Entities } from '../../4-entities/index.ts';
import type { Annotated } from '../../4-entities/mention.ts';
import { word } from '../../4-entities/words.ts';
import { type ActPhrase, actPhrasesIn } from './actPatterns.ts';
import { attributionIn } from './attribution.ts';
import type { ActCandidate } from './candidate.ts';
import { clausesOf } from './clauses.ts';
import { datedPactsIn } from './datedPacts.ts';
import { type DatedAct, dateOfAct, dateWithEnd } from './dateOfAct.ts';
import { participantsIn } from './participants.ts';
import { isJoint, isPassive } from './parties/jointAction.ts';
import { partiesOfPhrase } from './parties/partiesOfPhrase.ts';
import type { PartyMemory } from './parties/partyMemory.ts';
import type { PartyReference } from './parties/partyReferences.ts';
import { namesActAgain } from './parties/pointsBack.ts';
import { isToldBefore } from './parties/retold.ts';
import { type PartyScope, partiesIn } from './parties/scope.ts';
import { placeOfAct } from './placeOfAct.ts';
import { oneOfSeries } from './seriesPhrase.ts';
import { settlePhrases, type ToldPhrase } from './settlePhrases.ts';
import { isBefore, statusByDate } from './statusByDate.ts';
import { statusOf } from './statusOf.ts';
import { isSupposed } from './supposed.ts';
import { topicsIn } from './topicsIn.ts';
import { tenseOf, tenseOfNoun } from './verbGroup.ts';

export interface SentenceContext {
  readonly entities: Entities;
  readonly sentence: Sentence;
  readonly references: readonly PartyReference[];
  readonly memory: PartyMemory;
  readonly isQuoted: (token: number) => boolean;
  /** The acts told so far, which "the exercise" or "the meeting" may speak of again. */
  readonly known: readonly ActCandidate[];
  /** The parties of the sentence that opened the list, for its items. */
  readonly inherited?: readonly PartyCode[] | undefined;
}

/** The acts that one sentence tells: phrases of acts outside quotations, with the parties, time and topics around them. */
export function candidatesIn({
  entities,
  sentence,
  references,
  memory,
  isQuoted,
  known,
  inherited,
}: SentenceContext): readonly ActCandidate[] {
  const { doc } = entities;
  const unquoted = references.filter(({ first }) => !isQuoted(first));
  const scopes: PartyScope[] = clausesOf(doc, sentence).map((clause) => ({
    doc,
    sentence,
    clause,
    references: unquoted,
    memory,
    inherited,
  }));
  const told = scopes.flatMap((scope) =>
    actPhrasesIn(doc, scope.clause)
      .filter(
        (phrase) =>
          !isQuoted(phrase.first) &&
          !(GATHERINGS.has(phrase.kind) && isWatched(doc, { first: phrase.first, last: scope.clause.last })),
      )
      .map((phrase) => ({
        phrase,
        scope,
        tense: phrase.verb
          ? tenseOf(doc, phrase.verb.at, phrase.verb.form, phrase.first)
          : tenseOfNoun(doc, phrase.first, phrase.last),
      }))
      .filter((each) => hasNeed(each, scope) && !isSupposed(doc, scope.clause, placeOf(each.phrase), each.tense)),
  );
  const settled = settlePhrases(doc, told).map(({ scope, ...each }) => ({
    scope,
    phrase: each.phrase,
    candidates: candidateOf(entities, { ...each, scope }, known),
  }));
  const dated = scopes.flatMap((scope) =>
    datedPactsIn(doc, scope.clause)
      .filter(({ phrase: { first, last } }) => !isQuoted(first) && !settled.some(({ phrase }) => phrase.last === last))
      .flatMap(({ phrase, dated }) => candidateOf(entities, { phrase, tense: 'past', scope }, known, dated)),
  );
  const candidates = [...settled.flatMap((each) => each.candidates), ...dated];
  const silent = scopes.filter((scope) => !settled.some((each) => each.scope === scope && each.candidates.length > 0));
  return [...candidates, ...silent.flatMap((scope) => oneMore(entities, scope, [...known, ...candidates]))];
}

/** "The next patrol is planned for July": nobody is named, or those of the act it is one more of. */
function oneMore(entities: Entities, scope: PartyScope, known: readonly ActCandidate[]): readonly ActCandidate[] {
  const found = oneOfSeries(scope.doc, scope.clause, known);
  if (found === undefined) return [];
  const { phrase, tense, act } = found;
  const isOthers = partiesIn(scope, scope.sentence).some((code) => !act.parties.includes(code));
  return isOthers ? [] : candidateOf(entities, { phrase, tense, scope: { ...scope, inherited: act.parties } }, known);
}

const GATHERINGS: ReadonlySet<Kind> = new Set(['meeting', 'exercise', 'training']);

/** "attended as observers": who watches is no party. */
function isWatched(doc: Annotated, { first, last }: TokenRange): boolean {
  for (let at = first; at < last; at += 1) {
    if (
      word(doc, at) === 'as' &&
      ['observers', 'observer', 'an'].includes(word(doc, at + 1)) &&
      [word(doc, at + 1), word(doc, at + 2)].some((norm) => norm.startsWith('observer'))
    )
      return true;
  }
  return false;
}

function hasNeed({ phrase, tense }: ToldPhrase, scope: PartyScope): boolean {
  if (phrase.needs === undefined) return true;
  const isBeside = tense === 'gerund' && word(scope.doc, phrase.first - 1) === ',';
  const isDone =
    isBeside || tense === 'past' || tense === 'perfect' || tense === 'progressive' || phrase.verb?.form === 'past';
  const isTold =
    isDone || tense === 'future' || tense === 'planned' || tense === 'proposed' || phrase.verb?.form === 'participle';
  if (phrase.needs === 'done') return isDone || tense === 'negated';
  if (phrase.needs === 'active') return isTold && !isPassive(scope.doc, placeOf(phrase));
  return isTold && (phrase.needs === 'told' || isJoint(scope, phrase.verb?.at ?? phrase.first));
}

const placeOf = ({ verb, first }: ActPhrase): number => verb?.at ?? first;

function candidateOf(
  entities: Entities,
  { phrase, tense, scope }: ToldPhrase & { readonly scope: PartyScope },
  known: readonly ActCandidate[],
  said?: DatedAct,
): ActCandidate[] {
  const { doc, sentence, clause } = scope;
  const parties = partiesOfPhrase(scope, phrase, known);
  if (parties.length < 2 || !isSupported(scope, phrase, isToldBefore(scope, phrase, known))) return [];
  const at = placeOf(phrase);
  const dated = said ?? dateOfAct(doc, sentence, clause, phrase);
  const told = statusOf(phrase, tense, doc.tokens[at]?.norm ?? '', dated.isSince);
  const status = told === undefined ? undefined : statusByDate(told, dated, doc.publishedOn);
  if (status === undefined) return [];
  return [
    {
      parties,
      kind: phrase.kind,
      status,
      date:
        tense === 'future' && isBefore(dated.date, doc.publishedOn)
          ? null
          : dateWithEnd(dated, phrase.kind, status, RESUMED.test(word(doc, at))),
      topics: topicsIn(doc.tokens, sentence),
      participants: participantsIn(entities, sentence),
      place: placeOfAct(doc, sentence, at),
      attribution: attributionIn(doc, sentence),
      section: sentence.paragraph.section,
      sentence,
      words: { first: phrase.first, last: phrase.last },
      strength: phrase.strength,
      isAnother: ['also', 'another'].some((norm) => [1, 2].some((step) => word(doc, at - step) === norm)),
      joins: phrase.joins || isBackingOfKnown(scope, phrase, parties, known),
    },
  ];
}

const RESUMED = /^resum/;

const SHARED: ReadonlySet<Kind> = new Set(['operation', 'exercise']);

/** "The operation was carried out with the help of the DEA": nobody of those who were told to act. */
function isBackingOfKnown(
  { doc }: PartyScope,
  phrase: ActPhrase,
  parties: readonly PartyCode[],
  known: readonly ActCandidate[],
): boolean {
  const act = SHARED.has(phrase.kind) ? known.findLast(({ kind }) => kind === phrase.kind) : undefined;
  return act !== undefined && namesActAgain(doc, phrase) && parties.every((code) => !act.parties.includes(code));
}

/** A weak phrase needs two parties in its sentence or an act told before, a bare noun two in its clause; an act may be told of "them". */
function isSupported(scope: PartyScope, { strength, kind }: ActPhrase, isTold: boolean): boolean {
  if (scope.inherited !== undefined) return true;
  if (strength === 'mention') return partiesIn(scope, scope.clause).length >= 2;
  return strength !== 'weak' || isTold || partiesIn(scope, scope.sentence).length >= 2 || isVisit(scope, kind);
}

/** "during his visit to Asunción", "experts arrived in Ecuador": the host is where it happens. */
const isVisit = ({ references, clause }: PartyScope, kind: Kind): boolean =>
  (kind === 'meeting' || kind === 'assistance') &&
  new Set(references.filter(({ first }) => first >= clause.first && first < clause.last).map(({ code }) => code))
    .size >= 2;
