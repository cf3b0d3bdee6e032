import type { Kind } from '../../../records/schema/index.ts';
import type { TokenRange } from '../../3-text/document.ts';
import type { Annotated } from '../../4-entities/mention.ts';
import { word } from '../../4-entities/words.ts';
import type { ActPhrase } from './actPatterns.ts';
import type { PartyReference } from './parties/partyReferences.ts';
import type { Tense } from './verbGroup.ts';

export interface ToldPhrase {
  readonly phrase: ActPhrase;
  readonly tense: Tense;
}

interface PhraseInClause extends ToldPhrase {
  readonly scope: { readonly clause: TokenRange; readonly references: readonly PartyReference[] };
}

const COMPLEMENT_REACH = 14;

/**
 * Which phrases of one sentence are acts of their own: one a verb, strong ones before mere mentions, and not the contents of a
 * promise or an agreement ("agreed to share intelligence" is one agreement).
 */
export function settlePhrases<T extends PhraseInClause>(doc: Annotated, all: readonly T[]): readonly T[] {
  const told = all.filter((each) => !isManoeuvre(doc, each, all));
  const frame = told.find(({ phrase }) => phrase.strength === 'frame');
  const strong = told.filter(({ phrase }) => phrase.strength === 'strong');
  const weak = told.filter(({ phrase }) => phrase.strength !== 'mention');
  if (
    frame !== undefined &&
    strong.every(({ phrase }) => phrase.first > frame.phrase.first) &&
    strong.every(({ tense }) => CONTENTS.has(tense))
  ) {
    const concrete = strong.filter((each) => each.tense === 'future' && isConcrete(doc, each));
    const contents = concrete.length > 0 ? firstOfEachSort(doc, onePerVerb(concrete)) : [frame];
    return [
      ...contents,
      ...firstOfEachSort(
        doc,
        weak.filter((each) => isOccasion(doc, each)),
      ),
    ];
  }
  const occasions = strong.length > 0 ? weak.filter((each) => isOccasion(doc, each)) : [];
  const alone =
    strong.length > 0
      ? weak.filter((each) => !describes(doc, each) && !strong.some((other) => isInOneClause(each, other)))
      : [];
  const chosen = onePerVerb([[...strong, ...occasions, ...alone], weak, told].find((list) => list.length > 0) ?? []);
  const own = chosen.filter(
    (each) =>
      !chosen.some(
        (other) =>
          isContentOf(doc, each, other) ||
          isPromiseOf(each, other) ||
          isInvitationTo(doc, each, other) ||
          isPurposeOfJourney(doc, each, other) ||
          isSentToTeach(doc, each, other),
      ),
  );
  return firstOfEachSort(doc, own);
}

/** "Panamanian units will train with U.S. forces in the exercise", "the frigate trained with two ships": nobody is taught. */
const isManoeuvre = <T extends PhraseInClause>(doc: Annotated, { phrase }: T, all: readonly T[]): boolean =>
  phrase.kind === 'training' &&
  phrase.verb !== undefined &&
  word(doc, phrase.verb.at + 1) === 'with' &&
  all.some(
    (other) =>
      other.phrase.kind === 'exercise' &&
      (other.phrase.verb === undefined ||
        (other.phrase.verb.at === phrase.verb?.at && other.phrase.first < other.phrase.verb.at)),
  );

/** "a committee, which meets twice a year": what is said of a thing beside the act. */
const describes = (doc: Annotated, { scope }: PhraseInClause): boolean =>
  ['which', 'who', 'whose', 'that', 'where'].includes(word(doc, scope.clause.first));

/** "As part of the deal, 25 officers will take a course in May": with a number, a date or its own parties, a content is an act of its own. */
function isConcrete(doc: Annotated, { phrase, scope }: PhraseInClause): boolean {
  if (phrase.kind === 'agreement' || phrase.kind === 'pledge' || phrase.kind === 'information-exchange') return false;
  const actors = scope.references.filter(
    ({ first, via }) => via !== 'location' && first >= scope.clause.first && first < phrase.first,
  );
  if (new Set(actors.map(({ code }) => code)).size >= 2) return true;
  for (let at = scope.clause.first; at < scope.clause.last; at += 1)
    if (doc.dateAt(at) !== undefined || doc.tokens[at]?.kind === 'number') return true;
  return false;
}

const isInOneClause = (a: PhraseInClause, b: PhraseInClause): boolean => a.scope.clause === b.scope.clause;

/** "The agreement was reached at a meeting in La Paz between …": the meeting is an act beside what was done there. */
const isOccasion = (doc: Annotated, { phrase }: ToldPhrase): boolean =>
  (phrase.kind === 'meeting' || phrase.kind === 'exercise') &&
  ['at', 'during', 'after', 'following'].includes(word(doc, phrase.first)) &&
  ['a', 'an', 'the', 'their', 'his', 'her'].includes(word(doc, phrase.first + 1));

/** Kinds that one sentence tells as parts of one effort: "have exchanged information and taken part in joint training". */
const FIELD_KINDS: ReadonlySet<Kind> = new Set([
  'information-exchange',
  'training',
  'exercise',
  'operation',
  'assistance',
]);

/** "Canada, which has trained soldiers, handed over goggles": between the commas of a relative clause. */
function isInAside(doc: Annotated, { phrase, scope: { clause } }: PhraseInClause): boolean {
  for (let at = phrase.first - 1; at > clause.first; at -= 1) {
    if (doc.tokens[at]?.text === ',') return false;
    if (!['which', 'who', 'whose'].includes(word(doc, at)) || doc.tokens[at - 1]?.text !== ',') continue;
    for (let end = phrase.last; end < clause.last - 1; end += 1) if (doc.tokens[end]?.text === ',') return true;
    return false;
  }
  return false;
}

function firstOfEachSort<T extends PhraseInClause>(doc: Annotated, told: readonly T[]): readonly T[] {
  const sorts = new Map<string, T>();
  const strongFirst = [...told].sort((a, b) => rankOf(a) - rankOf(b));
  for (const each of strongFirst) {
    const sort = FIELD_KINDS.has(each.phrase.kind) ? 'field' : each.phrase.kind;
    const key = `${sort} ${each.scope.clause.first} ${isInAside(doc, each) ? 'aside' : ''}`;
    if (!sorts.has(key)) sorts.set(key, each);
  }
  return [...sorts.values()].sort((a, b) => a.phrase.first - b.phrase.first);
}

const rankOf = ({ phrase }: ToldPhrase): number => (phrase.strength === 'strong' ? 0 : 1);

/** Of phrases that share a verb or overlap, the shortest wins, since its words belong together; else the one listed first. */
function onePerVerb<T extends ToldPhrase>(told: readonly T[]): readonly T[] {
  const kept: T[] = [];
  for (const each of [...told].sort((a, b) => lengthOf(a) - lengthOf(b))) {
    const isTaken = kept.some(
      ({ phrase }) =>
        (phrase.verb !== undefined && phrase.verb.at === each.phrase.verb?.at) || phrase.first === each.phrase.first,
    );
    if (!isTaken) kept.push(each);
  }
  return kept.sort((a, b) => a.phrase.first - b.phrase.first);
}

/** "flew 40 officers to Ottawa for a course": what they went for counts before that they went. */
const FOR_A_COURSE = 30;
const lengthOf = ({ phrase }: ToldPhrase): number =>
  phrase.last -
  phrase.first -
  (phrase.kind === 'training'
    ? FOR_A_COURSE
    : phrase.kind === 'justice' && phrase.status === null && phrase.verb !== undefined
      ? OF_A_PERSON
      : 0);
/** "handed over to the police, on the pier, Edmilson Barroso": a person, and nothing given. */
const OF_A_PERSON = 12;

const CONTENTS: ReadonlySet<Tense> = new Set([
  'future',
  'planned',
  'purpose',
  'gerund',
  'proposed',
  'present',
  'possible',
]);

const AHEAD: ReadonlySet<Tense> = new Set(['planned', 'purpose', 'gerund', 'proposed', 'present']);

function isContentOf(doc: Annotated, inner: ToldPhrase, outer: ToldPhrase): boolean {
  if (
    inner === outer ||
    isOccasion(doc, inner) ||
    (outer.phrase.kind !== 'agreement' && outer.phrase.kind !== 'pledge')
  )
    return false;
  const from = placeOf(outer);
  const to = placeOf(inner);
  if (to <= from || (outer.phrase.kind === 'pledge' && to - from > COMPLEMENT_REACH)) return false;
  if (outer.phrase.kind === 'agreement' && isSubjectMatter(doc, inner, from)) return true;
  if (outer.phrase.kind === 'pledge' && DELIVERED.has(inner.phrase.kind)) return false;
  return AHEAD.has(inner.tense) && doc.sentenceAt(from) === doc.sentenceAt(to);
}

/** "provides for the extradition of suspects", "an agreement on joint training". */
function isSubjectMatter(doc: Annotated, { phrase }: ToldPhrase, from: number): boolean {
  if (phrase.verb !== undefined || phrase.first - from > COMPLEMENT_REACH) return false;
  return [1, 2, 3].some((step) =>
    ['for', 'on', 'about', 'covering', 'against'].includes(word(doc, phrase.first - step)),
  );
}

/** What is promised counts, not the promise: "pledged to contribute $1 million" is assistance that is planned. */
const DELIVERED: ReadonlySet<Kind> = new Set(['assistance', 'training', 'institution', 'industry', 'justice']);

function isPromiseOf(outer: ToldPhrase, inner: ToldPhrase): boolean {
  if (outer.phrase.kind !== 'pledge' || !DELIVERED.has(inner.phrase.kind)) return false;
  const reach = placeOf(inner) - placeOf(outer);
  return reach > 0 && reach <= COMPLEMENT_REACH && AHEAD.has(inner.tense);
}

/** "will travel to Brazil to ask for help": the journey counts, not its purpose. */
const isPurposeOfJourney = (doc: Annotated, purpose: ToldPhrase, journey: ToldPhrase): boolean =>
  /^(?:travel|fl[eyi])/.test(word(doc, placeOf(journey))) &&
  journey.phrase.kind === 'meeting' &&
  purpose.phrase.kind !== 'meeting' &&
  word(doc, placeOf(purpose) - 1) === 'to' &&
  placeOf(purpose) > placeOf(journey) &&
  placeOf(purpose) - placeOf(journey) <= COMPLEMENT_REACH;

/** "will send 14 prosecutors to Honduras to train investigators": the training counts, not the journey. */
const isSentToTeach = (doc: Annotated, journey: ToldPhrase, training: ToldPhrase): boolean =>
  journey.phrase.kind === 'assistance' &&
  /^(?:sen[dt]|dispatch)/.test(word(doc, placeOf(journey))) &&
  training.phrase.kind === 'training' &&
  training.tense === 'planned' &&
  word(doc, placeOf(training) - 1) === 'to' &&
  placeOf(training) > placeOf(journey) &&
  placeOf(training) - placeOf(journey) <= COMPLEMENT_REACH;

/** "invited its neighbor to take part in the exercise": the exercise counts. */
const isInvitationTo = (doc: Annotated, invitation: ToldPhrase, other: ToldPhrase): boolean =>
  word(doc, placeOf(invitation)).startsWith('invit') &&
  other.tense === 'proposed' &&
  placeOf(other) > placeOf(invitation);

const placeOf = ({ phrase }: ToldPhrase): number => phrase.verb?.at ?? phrase.first;
