import type { Annotated } from '../../4-entities/mention.ts';
import { word } from '../../4-entities/words.ts';
import type { VerbForm } from './verbForms.ts';

/** What the words around a verb say of its time and its reality. */
export type Tense =
  | 'past'
  | 'perfect'
  | 'present'
  | 'progressive'
  | 'future'
  | 'planned'
  | 'proposed'
  | 'purpose'
  | 'gerund'
  | 'possible'
  | 'negated';

const ADVERBS = new Set(
  'also not never jointly recently already currently formally officially soon now then further successfully actively subsequently reportedly later both all each first finally previously together still again publicly even just only always often'.split(
    ' ',
  ),
);
const NEGATIONS = new Set([
  'not',
  'never',
  "don't",
  "didn't",
  "doesn't",
  "won't",
  "wouldn't",
  "hasn't",
  "haven't",
  "isn't",
  "aren't",
  "wasn't",
  "weren't",
  "can't",
  "couldn't",
  'cannot',
  'neither',
  'nor',
  'without',
  'failed',
  'refused',
  'declined',
  'refuses',
  'denied',
]);
const POSSIBLE = new Set('could should must may might can ought cannot'.split(' '));
/** "may sign", not "in May". */
const isPossible = (doc: Annotated, at: number): boolean => POSSIBLE.has(word(doc, at)) && doc.dateAt(at) === undefined;

const ABILITY = new Set(['chance', 'ability', 'capacity', 'opportunity', 'able', 'power']);
const PLANNING = new Set(
  'plan plans planned planning intend intends intended expected scheduled due set slated going agreed agree about decided decides begin begun began start started continue continues continued pledged promised vowed committed announced preparing ready willing prepares aims aim hope hopes hoped'.split(
    ' ',
  ),
);
const PROPOSING = new Set(
  'want wants wanted seek seeks sought seeking propose proposes proposed proposing urge urged urges call called calls invite invited ask asked asks request requested requests requesting possibility interest interested willingness desire need needs needed considering consider possible bid effort talks negotiations negotiating offer offers offered offering'.split(
    ' ',
  ),
);
const MOST_WORDS_BACK = 7;

/**
 * Reads the auxiliaries leftwards from the verb: "will be signed", "has agreed", "plans to visit", "could not reach"; and the word
 * before the phrase, which may deny it: "no agreement was reached".
 */
export function tenseOf(doc: Annotated, at: number, form: VerbForm, phrase: number = at): Tense {
  if (MISSING.has(word(doc, phrase - 1)) || word(doc, at + 1) === 'no') return 'negated';
  const first = doc.sentenceAt(at)?.first ?? at;
  let sawBe = false;
  let sawHave = false;
  for (let i = at - 1; i >= Math.max(first, at - MOST_WORDS_BACK); i -= 1) {
    const norm = word(doc, i);
    if (NEGATIONS.has(norm) || norm.endsWith("n't")) return 'negated';
    if (norm === 'will' || norm === 'shall' || norm === "'ll") return 'future';
    if (norm === 'would') return isOfProposal(doc, i, first) ? 'proposed' : 'planned';
    if (isPossible(doc, i)) return 'possible';
    if (norm === 'to') return infinitive(doc, i, first);
    if (norm === 'be' || norm === 'been' || norm === 'being') sawBe = true;
    else if (['is', 'are', 'am'].includes(norm))
      return negatedBefore(doc, i) ?? (form === 'ing' ? 'progressive' : 'present');
    else if (['was', 'were'].includes(norm)) return 'past';
    else if (['has', 'have'].includes(norm)) {
      return negatedBefore(doc, i) ?? (form === 'ing' ? 'progressive' : 'perfect');
    } else if (norm === 'had') {
      sawHave = true;
      return 'past';
    } else if (!ADVERBS.has(norm) && !norm.endsWith('ly')) break;
  }
  if (sawBe || sawHave) return 'past';
  if (form === 'ing') return spentTense(doc, at, first) ?? 'gerund';
  if (form === 'base' && isHelped(doc, at, first)) return 'purpose';
  if (form === 'base' || form === 's') return joinedTense(doc, at, first) ?? 'present';
  return 'past';
}

const SPEND_REACH = 8;

/** "will spend June in Montevideo teaching riot control": what the time is spent on happens then. */
function spentTense(doc: Annotated, at: number, first: number): Tense | undefined {
  for (let i = at - 1; i >= Math.max(first, at - SPEND_REACH); i -= 1) {
    if (word(doc, i) === 'spent') return ['has', 'have'].includes(word(doc, i - 1)) ? 'progressive' : 'past';
    if (word(doc, i) === 'spend') return tenseOf(doc, i, 'base');
    if (doc.tokens[i]?.text === ',') return undefined;
  }
  return undefined;
}

/** "The proposal would create a center". */
function isOfProposal(doc: Annotated, at: number, first: number): boolean {
  for (let i = at - 1; i >= first; i -= 1) if (PROPOSALS.has(word(doc, i))) return true;
  return false;
}

const PROPOSALS = new Set(['proposal', 'proposals', 'idea', 'draft', 'bill', 'suggestion']);

/** "is helping Peru build a center": what is built is what the help is for. */
function isHelped(doc: Annotated, at: number, first: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - 4); i -= 1) if (/^help/.test(word(doc, i))) return true;
  return false;
}

const FARTHEST_MODAL = 30;
const ASKING = /^(?:propos|suggest|request|ask|urg|recommend|demand|call)/;

/** "will cooperate …, conduct operations at sea, and exchange information": a joined base form keeps the first one's modal. */
function joinedTense(doc: Annotated, at: number, first: number): Tense | undefined {
  const isJoined = ['and', ',', 'or'].includes(word(doc, at - 1));
  for (let i = at - 1; i >= Math.max(first, at - FARTHEST_MODAL); i -= 1) {
    const norm = word(doc, i);
    if (isJoined && (norm === 'will' || norm === 'would')) return 'planned';
    if (isJoined && isPossible(doc, i)) return 'possible';
    if (norm === 'that' && ASKING.test(word(doc, i - 1))) return 'proposed';
  }
  return undefined;
}

function negatedBefore(doc: Annotated, at: number): Tense | undefined {
  return NEGATIONS.has(word(doc, at - 1)) ? 'negated' : undefined;
}

/** "plans to", "agreed to", "is to" look ahead; "wants to", "the possibility to" ask; "seized … to" only tells a purpose. */
function infinitive(doc: Annotated, to: number, first: number): Tense {
  for (let i = to - 1; i >= Math.max(first, to - 5); i -= 1) {
    const norm = word(doc, i);
    if (NEGATIONS.has(norm) || norm === 'yet') return 'negated';
    if (PLANNING.has(norm) || norm === 'is' || norm === 'are') return 'planned';
    if (PROPOSING.has(norm)) return isRejected(doc, i, first) ? 'negated' : 'proposed';
    if (ABILITY.has(norm)) return 'possible';
    if (['likely', 'unlikely', 'able', 'unable', 'tend', 'seem', 'seems', 'seemed'].includes(norm)) return 'possible';
    if (doc.tokens[i]?.kind === 'mark') break;
  }
  for (let i = to - 1; i >= Math.max(first, to - FARTHEST_MODAL); i -= 1) {
    if (['will', 'would', 'shall'].includes(word(doc, i))) return 'planned';
  }
  return 'purpose';
}

/** "rejected a U.S. offer to send agents". */
const isRejected = (doc: Annotated, at: number, first: number): boolean =>
  [1, 2, 3, 4].some((step) => at - step >= first && /^(?:reject|refus|declin|spurn)/.test(word(doc, at - step)));

/** "discussed joint training": a topic, no act. */
const TALKING = new Set('discuss discussed discusses review reviewed analyzed evaluated evaluate'.split(' '));
const PROPOSAL_REACH = 6;
/** "made the request during a meeting": the meeting was held. */
const OCCASION = new Set(['during', 'at', 'after', 'following']);

/** The tense of the sentence around a noun: "interest in joint development" asks, "a conference will …" looks ahead. */
export function tenseOfNoun(doc: Annotated, first: number, last: number): Tense {
  const sentence = doc.sentenceAt(first);
  const isOccasion = OCCASION.has(word(doc, first));
  for (let i = first - 1; i >= Math.max(sentence?.first ?? 0, first - MOST_WORDS_BACK); i -= 1) {
    const norm = word(doc, i);
    if (NEGATIONS.has(norm) || MISSING.has(norm)) return 'negated';
    if (isPossible(doc, i) || (!isOccasion && first - i <= PROPOSAL_REACH && TALKING.has(norm))) return 'possible';
    if (!isOccasion && first - i <= PROPOSAL_REACH && (PROPOSING.has(norm) || PROPOSING_NOUNS.has(norm)))
      return 'proposed';
    if (['will', 'would', 'upcoming', 'planned', 'future', 'next'].includes(norm)) return 'planned';
  }
  for (let i = last; i < Math.min(sentence?.last ?? last, last + MOST_WORDS_BACK); i += 1) {
    const norm = word(doc, i);
    if (['will', 'would', 'due', 'scheduled', 'planned'].includes(norm)) return 'planned';
    if (isPossible(doc, i)) return 'possible';
    if (['is', 'are'].includes(norm) && ['due', 'scheduled', 'planned', 'set', 'to'].includes(word(doc, i + 1)))
      return 'planned';
    if (['is', 'are', 'includes', 'include', 'continue', 'continues', 'remain', 'remains'].includes(norm))
      return 'present';
  }
  return isGoingOn(doc, sentence?.first ?? 0, first) ? 'progressive' : 'past';
}

/** "are increasing their cooperation through coordinated patrols". */
function isGoingOn(doc: Annotated, from: number, to: number): boolean {
  for (let i = to - 1; i > from; i -= 1) {
    const norm = word(doc, i);
    if (['is', 'are'].includes(norm) && [word(doc, i + 1), word(doc, i + 2)].some((next) => next.endsWith('ing')))
      return true;
    if (doc.tokens[i]?.kind === 'mark' && norm !== ',') return false;
  }
  return false;
}

const MISSING = new Set('no nothing none lack lacks lacked lacking absence'.split(' '));
const PROPOSING_NOUNS = new Set(
  'studying negotiating discussing exploring weighing proposal proposals interest possibility idea calls call prospect offer'.split(
    ' ',
  ),
);
