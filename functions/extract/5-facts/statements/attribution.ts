import type { Annotated } from '../../4-entities/mention.ts';
import { word } from '../../4-entities/words.ts';
import quotation from '../../vocabulary/quotation.json' with { type: 'json' };
import { firstOf, lastOf, type Passage } from './passage.ts';
import { type SpeechVerb, speechVerbAt } from './speechVerb.ts';

/** Where the text says who speaks: the words of the speaker, and the verb or phrase that makes him one. */
export interface Attribution {
  readonly speaker: { readonly first: number; readonly last: number };
  readonly verb: { readonly first: number; readonly last: number };
  /** The verb is far back or shared with another clause; the words of the speaker are only where to look. */
  readonly isLoose: boolean;
}

/** How far a verb of speech may stand from the quotation: an apposition of the speaker lies in between. */
const FARTHEST = 45;
const BESIDE = 3;

const SPEAKER_PHRASES = quotation.beforeTheSpeaker.map((phrase) => phrase.split(' '));

type IsQuoted = (at: number) => boolean;

/** "…," said X. "…," X, the head of Y, said. "…," according to X. */
export function attributionAfter(doc: Annotated, passage: Passage, isQuoted: IsQuoted): Attribution | undefined {
  for (const part of passage.parts) {
    const start = part.last + (part.isOpen ? 0 : 1);
    const end = Math.min(endOfSentence(doc, part.last - 1, start), start + FARTHEST);
    const found = attributionIn(doc, start, end, isQuoted);
    if (found !== undefined) return found;
  }
  const { last } = lastOf(passage);
  const asked = ['?', '!', '…'].includes(doc.tokens[last - 1]?.text ?? '') ? doc.sentenceAt(last + 1) : undefined;
  return asked === undefined ? undefined : attributionIn(doc, last + 1, Math.min(asked.last, last + 12), isQuoted);
}

const endOfSentence = (doc: Annotated, inside: number, start: number): number => {
  const sentence = doc.sentenceAt(inside);
  return sentence === undefined || sentence.last <= start ? start : sentence.last;
};

function attributionIn(doc: Annotated, start: number, end: number, isQuoted: IsQuoted): Attribution | undefined {
  const at = doc.tokens[start]?.text === ',' ? start + 1 : start;
  const joins =
    ['and', 'but', 'while', 'as', 'which'].includes(word(doc, at)) &&
    !(word(doc, at) === 'as' && doc.nameAt(at + 1) !== undefined);
  if (joins) return undefined;
  for (let i = at; i < end; i += 1) {
    if (isQuoted(i)) return undefined;
    const phrase = speakerPhraseAt(doc, i);
    if (phrase !== undefined)
      return { speaker: { first: phrase, last: end }, verb: { first: i, last: phrase }, isLoose: false };
    const verb = speechVerbAt(doc, i);
    if (
      verb === undefined ||
      verb.isParticiple ||
      isInRelative(doc, i, at) ||
      (verb.isAmbiguous && i > at && doc.nameAt(i - 1) === undefined && !isPronoun(word(doc, i - 1)))
    )
      continue;
    if (i - at <= (word(doc, at) === 'also' ? 1 : 0))
      return { speaker: { first: verb.last, last: end }, verb, isLoose: false };
    return { speaker: { first: at, last: i }, verb, isLoose: false };
  }
  return undefined;
}

/** "according to X", "in the words of X", "was the verdict of X": the speaker follows. The token after the phrase. */
export function speakerPhraseAt(doc: Annotated, at: number): number | undefined {
  for (const words of SPEAKER_PHRASES)
    if (words.every((text, k) => word(doc, at + k) === text)) return at + words.length;
  return undefined;
}

const isPronoun = (norm: string): boolean => norm === 'he' || norm === 'she';

/** "the officer who said", "which reported": not the main verb. */
function isInRelative(doc: Annotated, verb: number, start: number): boolean {
  for (let i = verb - 1; i >= Math.max(start, verb - 3); i -= 1) {
    if (['who', 'which', 'that'].includes(word(doc, i))) return true;
    if (doc.tokens[i]?.text === ',') return false;
  }
  return false;
}

/** X said that "…"; X told Y, "…"; X: "…"; According to X, "…"; X was upbeat, telling Y that "…". */
export function attributionBefore(doc: Annotated, passage: Passage, isQuoted: IsQuoted): Attribution | undefined {
  const opening = firstOf(passage);
  const open = opening.first - 1;
  const sentence = doc.sentenceAt(open) ?? doc.sentenceAt(opening.first);
  if (sentence === undefined) return undefined;
  const first = Math.max(sentence.first, open - FARTHEST * 2);
  for (let i = open - 1; i >= first; i -= 1) {
    if (isQuoted(i)) continue;
    const verb = speechVerbAt(doc, i);
    if (
      verb === undefined ||
      verb.last > open ||
      (verb.isAmbiguous && open - verb.last > BESIDE * 2) ||
      isInRelative(doc, i, first)
    )
      continue;
    if (!isPassive(doc, verb))
      return { speaker: { first, last: i }, verb, isLoose: verb.isParticiple || open - verb.last > FARTHEST };
    const by = agentOf(doc, verb, open);
    if (by !== undefined) return { speaker: { first: by, last: open }, verb, isLoose: false };
  }
  for (let i = first; i < open; i += 1) {
    const phrase = speakerPhraseAt(doc, i);
    if (phrase !== undefined)
      return { speaker: { first: phrase, last: open }, verb: { first: i, last: phrase }, isLoose: false };
  }
  return doc.tokens[open - 1]?.text === ':'
    ? { speaker: { first, last: open - 1 }, verb: { first: open - 1, last: open }, isLoose: true }
    : undefined;
}

const isPassive = (doc: Annotated, { first }: SpeechVerb): boolean =>
  ['was', 'were', 'is', 'are', 'been', 'being', 'be'].includes(word(doc, first - 1));

/** "was described by X as": who does it. */
function agentOf(doc: Annotated, verb: SpeechVerb, end: number): number | undefined {
  for (let i = verb.last; i < end; i += 1) if (word(doc, i) === 'by') return i + 1;
  return undefined;
}
