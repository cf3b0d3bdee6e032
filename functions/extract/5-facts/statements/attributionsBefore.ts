import { isCapitalized } from '../../3-text/token.ts';
import type { Annotated } from '../../4-entities/mention.ts';
import { word } from '../../4-entities/words.ts';
import { type Attribution, BESIDE, FARTHEST, type IsQuoted, relativeBefore, speakerPhraseAt } from './attribution.ts';
import { firstOf, type Passage } from './passage.ts';
import { type SpeechVerb, speechVerbAt } from './speechVerb.ts';

/** X said that "…"; X told Y, "…"; X: "…"; According to X, "…"; X was upbeat, telling Y that "…". The nearest to the words first. */
export function attributionsBefore(doc: Annotated, passage: Passage, isQuoted: IsQuoted): readonly Attribution[] {
  const open = firstOf(passage).first - 1;
  const sentence = doc.sentenceAt(open) ?? doc.sentenceAt(open + 1);
  if (sentence === undefined || sentence.first > open) return [];
  const first = Math.max(sentence.first, open - FARTHEST * 2);
  const found: Attribution[] = [];
  for (let at = open - 1; at >= first; at -= 1) {
    const verb = isQuoted(at) ? undefined : speechVerbAt(doc, at);
    const attribution = verb && ofVerb(doc, verb, first, open);
    if (attribution !== undefined) found.push(attribution);
  }
  for (let at = first; at < open; at += 1) {
    const phrase = speakerPhraseAt(doc, at);
    if (phrase !== undefined)
      found.push({ speaker: { first: phrase, last: open }, verb: { first: at, last: phrase }, isLoose: false });
  }
  const forWhom = inTheViewOf(doc, first, open);
  if (forWhom !== undefined) found.push(forWhom);
  const isIntroduced = doc.tokens[open - 1]?.text === ':';
  if (isIntroduced)
    found.push({ speaker: { first, last: open - 1 }, verb: { first: open - 1, last: open }, isLoose: true });
  return found;
}

/** "For X, an analyst at Y, "…"": no verb, a name and a comma. */
function inTheViewOf(doc: Annotated, first: number, open: number): Attribution | undefined {
  const isView =
    word(doc, first) === 'for' && doc.tokens[open - 1]?.text === ',' && doc.nameAt(first + 1)?.type === 'person';
  return isView
    ? { speaker: { first: first + 1, last: open }, verb: { first, last: first + 1 }, isLoose: true }
    : undefined;
}

function ofVerb(doc: Annotated, verb: SpeechVerb, first: number, open: number): Attribution | undefined {
  if (verb.last > open || (verb.isAmbiguous && open - verb.last > BESIDE * 2)) return undefined;
  if (isPassive(doc, verb)) {
    const by = agentOf(doc, verb, open);
    return by === undefined ? undefined : { speaker: { first: by, last: open }, verb, isLoose: false };
  }
  const through = speakerThrough(doc, verb, open);
  if (through !== undefined) return { speaker: { first: through, last: open }, verb, isLoose: false };
  const relative = relativeBefore(doc, verb.first, first);
  if (relative === undefined)
    return { speaker: { first, last: verb.first }, verb, isLoose: verb.isParticiple || open - verb.last > FARTHEST };
  return { speaker: { first: antecedentStart(doc, relative, first), last: relative }, verb, isLoose: true };
}

/** "Beijing replied through a spokeswoman, X, that": who speaks for it. */
function speakerThrough(doc: Annotated, verb: SpeechVerb, end: number): number | undefined {
  const at = verb.last;
  return ['through', 'via'].includes(word(doc, at)) && at + 1 < end ? at + 1 : undefined;
}

/** The hyphen and the second half of "Dong-sil". */
const isInsideName = (doc: Annotated, at: number): boolean =>
  (doc.tokens[at]?.text === '-' && doc.tokens[at]?.spaced === false) ||
  (doc.tokens[at - 1]?.text === '-' && doc.tokens[at]?.spaced === false);

/** Where the name or noun before "who" begins: "Pared and Korean ambassador Park Dong-sil, who affirmed". */
function antecedentStart(doc: Annotated, relative: number, first: number): number {
  const end = doc.tokens[relative - 1]?.text === ',' ? relative - 1 : relative;
  const name = doc.nameAt(end - 1);
  if (name?.type === 'person') return name.first;
  let at = end;
  while (at > first && (isCapitalized(doc.tokens[at - 1]) || isInsideName(doc, at - 1))) at -= 1;
  return at < end ? at : first;
}

const isPassive = (doc: Annotated, { first }: SpeechVerb): boolean =>
  ['was', 'were', 'is', 'are', 'been', 'being', 'be'].includes(word(doc, first - 1));

/** "was described by X as": who does it. */
function agentOf(doc: Annotated, verb: SpeechVerb, end: number): number | undefined {
  for (let at = verb.last; at < end; at += 1) if (word(doc, at) === 'by') return at + 1;
  return undefined;
}
