import type { Kind } from '../../../records/schema/index.ts';
import { isCapitalized } from '../../3-text/token.ts';
import type { Annotated } from '../../4-entities/mention.ts';
import { word } from '../../4-entities/words.ts';
import classes from '../../vocabulary/actClasses.json' with { type: 'json' };
import type { ActPhrase } from './actPatterns.ts';
import { isParticiple } from './verbForms.ts';

type Found = Pick<ActPhrase, 'kind' | 'first' | 'last' | 'verb'>;

/** The words fit a phrase, but the words around them make them something else: a noun, an auxiliary, a press conference. */
export const isSomethingElse = (doc: Annotated, { kind, first, last, verb }: Found): boolean =>
  isNoun(doc, verb) ||
  isPressConference(doc, first, last) ||
  isOfPact(doc, kind, last) ||
  isWithOthers(doc, last) ||
  isCharge(doc, verb) ||
  isTurnedDown(doc, first, last) ||
  isOfParliament(doc, verb) ||
  isOwnFleet(doc, verb) ||
  (kind === 'justice' && isOfThings(doc, verb, last)) ||
  (kind === 'assistance' && (isDeployment(doc, last) || isDoneBy(doc, verb, last)));

/** "the visits", "of help", "for funding", "sharing of": a form that is also a noun, where the words beside it take it for one. */
function isNoun(doc: Annotated, verb: ActPhrase['verb']): boolean {
  if (verb === undefined) return false;
  if (HAVE.has(word(doc, verb.at)) && isAuxiliary(doc, verb.at)) return true;
  if (isCapitalized(doc.tokens[verb.at]) && doc.sentenceAt(verb.at)?.first !== verb.at) return true;
  const before = word(doc, verb.at - 1);
  const after = word(doc, verb.at + 1);
  if (verb.form === 'ing')
    return !BEFORE_GERUNDS.has(before) || AFTER_NOUNS.has(after) || doc.tokens[verb.at]?.norm === 'meeting';
  if (verb.form === 'past' || verb.form === 'participle') return ['the', 'a', 'their', 'its'].includes(before);
  return (
    BEFORE_NOUNS.has(before) ||
    (before === 'that' && word(doc, verb.at) === 'end') ||
    (verb.form === 'base' && isOfAForce(doc, verb.at)) ||
    doc.tokens[verb.at - 1]?.kind === 'possessive' ||
    ["'", '’'].includes(before) ||
    doc.tokens[verb.at - 1]?.kind === 'number'
  );
}

/** "the Dutch Navy ship Friesland", "Colombian support". */
const isOfAForce = (doc: Annotated, at: number): boolean =>
  doc.countryAt(at - 1)?.form === 'adjective' ||
  (doc.nameAt(at - 1)?.type === 'organization' && isCapitalized(doc.tokens[at + 1]));

const HAVE = new Set(['have', 'has', 'had', 'having']);
const ADVERBS = new Set(['also', 'since', 'already', 'now', 'recently', 'long', 'jointly', 'just', 'both', 'each']);

/** "has signed", "have also signed": no verb of its own. */
const isAuxiliary = (doc: Annotated, have: number): boolean =>
  isParticiple(word(doc, ADVERBS.has(word(doc, have + 1)) ? have + 2 : have + 1));

/** "an extradition treaty", "a joint operations center": the treaty, the center is the act. */
const isOfPact = (doc: Annotated, kind: Kind, last: number): boolean =>
  (kind !== 'agreement' && classes.PACT.includes(word(doc, last))) ||
  (kind === 'operation' && CENTERS.has(word(doc, last)));

/** "agreements with other nations": nobody is named. */
const isWithOthers = (doc: Annotated, last: number): boolean =>
  word(doc, last - 1) === 'with' && ['other', 'several', 'various', 'many'].includes(word(doc, last));

/** "flown about by helicopters": what stands after "by" is not what was given. */
function isDoneBy(doc: Annotated, verb: ActPhrase['verb'], last: number): boolean {
  if (verb?.form !== 'past' && verb?.form !== 'participle') return false;
  for (let at = verb.at + 1; at < last - 1; at += 1) if (word(doc, at) === 'by') return true;
  return false;
}

/** "sent 10,500 soldiers to the province of Esmeraldas": where they serve, nobody is helped. */
function isDeployment(doc: Annotated, last: number): boolean {
  for (let at = last - 1; at < last + 4; at += 1)
    if (word(doc, at) === 'to')
      return [1, 2, 3].some((step) => REGIONS.has(word(doc, at + step)) && doc.nameAt(at + step) === undefined);
  return false;
}

const REGIONS = new Set(
  'province provinces region border area areas state department departments zone streets coast jungle north south east west'.split(
    ' ',
  ),
);

const CENTERS = new Set([
  'center',
  'centre',
  'command',
  'room',
  'base',
  'cell',
  'unit',
  'team',
  'teams',
  'group',
  'force',
  'committee',
]);

const CHARGED = /^(?:accused|suspected|convicted|guilty|charged|acquitted|capable|incapable)$/;

/** "accused of selling rifles": what somebody is said to have done against the law. */
const isCharge = (doc: Annotated, verb: ActPhrase['verb']): boolean =>
  verb?.form === 'ing' &&
  ['of', 'with'].includes(word(doc, verb.at - 1)) &&
  [2, 3].some((back) => CHARGED.test(word(doc, verb.at - back)));

/** "turned down an offer of helicopters". */
const isTurnedDown = (doc: Annotated, first: number, last: number): boolean =>
  (/^turn/.test(word(doc, first)) && word(doc, first + 1) === 'down') ||
  /^(?:reject|declin|refus|spurn|rebuff)(?:ed|es|s|ing)?$/.test(word(doc, first - 1)) ||
  (last - first <= LONGEST_OFFER &&
    REFUSED.test(word(doc, first - 2)) &&
    ['a', 'an', 'the'].includes(word(doc, first - 1)));

const LONGEST_OFFER = 8;
const REFUSED = /^(?:reject|declin|refus|spurn|rebuff|down)(?:ed|es|s|ing)?$/;

/** "has asked Congress to cut the aid": its own. */
const isOfParliament = (doc: Annotated, verb: ActPhrase['verb']): boolean =>
  verb !== undefined &&
  /^(?:ask|request|urg)/.test(word(doc, verb.at)) &&
  [1, 2].some((step) =>
    /^(?:congress|parliament|senate|lawmakers|legislators|senators|deputies)$/.test(word(doc, verb.at + step)),
  );

/** "already flies Russian helicopters": what it has, where it was made. */
const isOwnFleet = (doc: Annotated, verb: ActPhrase['verb']): boolean =>
  verb !== undefined &&
  /^(?:fl(?:y|ies|ew|ying)|operates?|uses?)$/.test(word(doc, verb.at)) &&
  doc.countryAt(verb.at + 1)?.form === 'adjective' &&
  HARDWARE.has(word(doc, (doc.countryAt(verb.at + 1)?.last ?? verb.at) + 0));

const HARDWARE = new Set(classes.HARDWARE);
const THINGS = new Set([...classes.GOODS, ...classes.BODY, 'camp', 'camps', 'bases', 'airport', 'bridge', 'site']);

/** "handed their camp over to the police": no person. */
function isOfThings(doc: Annotated, verb: ActPhrase['verb'], last: number): boolean {
  if (verb === undefined || !/^(?:hand|turn)/.test(word(doc, verb.at))) return false;
  if (isPassiveOfThings(doc, verb.at) || isGift(doc, verb.at)) return true;
  for (let at = verb.at + 1; at < last; at += 1) {
    if (PEOPLE.has(word(doc, at)) || doc.nameAt(at)?.type === 'person') return false;
    const isThing = THINGS.has(word(doc, at)) && (/s$/.test(word(doc, at)) || DETERMINERS.has(word(doc, at - 1)));
    if (isThing || ['keys', 'key'].includes(word(doc, at))) return true;
  }
  return false;
}

const DETERMINERS = new Set(['their', 'its', 'the', 'a', 'an']);

/** "They are a present from Taiwan, whose ambassador handed them to the force". */
function isGift(doc: Annotated, at: number): boolean {
  const sentence = doc.sentenceAt(at);
  for (let i = sentence?.first ?? at; i < (sentence?.last ?? at); i += 1)
    if (['present', 'gift', 'donation', 'donated'].includes(word(doc, i))) return true;
  return false;
}

/** "Six helicopters were handed over": no person. */
function isPassiveOfThings(doc: Annotated, verb: number): boolean {
  if (!['was', 'were', 'been', 'be'].includes(word(doc, verb - 1))) return false;
  const sentence = doc.sentenceAt(verb);
  for (let at = sentence?.first ?? verb; at < verb; at += 1) {
    if (PEOPLE.has(word(doc, at)) || doc.nameAt(at)?.type === 'person') return false;
  }
  for (let at = sentence?.first ?? verb; at < verb; at += 1) if (THINGS.has(word(doc, at))) return true;
  return false;
}

const PEOPLE = new Set(classes.PEOPLE);

/** "told a press conference": reporters were met, no party. */
const isPressConference = (doc: Annotated, first: number, last: number): boolean => {
  for (let at = first; at < last; at += 1) if (PRESS.has(word(doc, at)) && MET.has(word(doc, at + 1))) return true;
  return PRESS.has(word(doc, first - 1)) && MET.has(word(doc, first));
};

const PRESS = new Set(['press', 'news']);
const MET = new Set(['conference', 'conferences', 'briefing']);

const BEFORE_GERUNDS = new Set(
  'by is are was were been be being by began begun begin start started starts continue continued continues , and after before of while without not also currently now already jointly actively'.split(
    ' ',
  ),
);
const AFTER_NOUNS = new Set(
  ', . ; : of for in at with and or to from center centre course courses program programme centers exercise exercises efforts school academy mission missions area areas'.split(
    ' ',
  ),
);
const BEFORE_NOUNS = new Set(
  'little any every the a an its their his her whose this these those of for in with by on at no any some such joint medical official state day week hour working brief first new recent bilateral and/or border took take takes taking'.split(
    ' ',
  ),
);
