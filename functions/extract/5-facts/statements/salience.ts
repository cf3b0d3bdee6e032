import type { TokenRange } from '../../3-text/document.ts';
import { type Annotated, textOf } from '../../4-entities/mention.ts';
import { word } from '../../4-entities/words.ts';
import { isCalling } from './calling.ts';
import type { Speaker } from './speaker.ts';
import type { Speakers } from './speakers.ts';
import { isSpeechWord } from './speechVerb.ts';

const ARTICLES = new Set(['a', 'an', 'one', 'another', 'the']);
const CALLING_REACH = 4;
const LONGEST_DESCRIPTION = 14;
const VERBS = /^(?:is|are|was|were|has|had|have|will|would|could|did|does|can|may|might|should|declined|refused)$/;

/** Whom "he" or "she" means at a token: who spoke last, or the first one named or described in the last sentence that has one. */
export class Salience {
  readonly #bySentence: readonly (Speaker | undefined)[];
  readonly #doc: Annotated;
  #spoke: { readonly speaker: Speaker; readonly at: number } | undefined;

  constructor(doc: Annotated, speakers: Speakers, isQuoted: (at: number) => boolean) {
    this.#doc = doc;
    let current: Speaker | undefined;
    this.#bySentence = doc.sentences.map((sentence) => {
      const before = current;
      current = subjectOf(doc, sentence, speakers, isQuoted) ?? current;
      return before;
    });
  }

  /** Somebody said something that ends at the token. */
  spoke(speaker: Speaker, at: number): void {
    this.#spoke = { speaker, at };
  }

  at(token: number): Speaker | undefined {
    return this.#bySentence[this.#doc.sentenceAt(token)?.index ?? -1] ?? this.#spoke?.speaker;
  }
}

/** The first person named, unless the sentence begins with somebody unnamed: "A spokeswoman for the ministry would not confirm". */
function subjectOf(
  doc: Annotated,
  { first, last }: TokenRange,
  speakers: Speakers,
  isQuoted: (at: number) => boolean,
): Speaker | undefined {
  const described = ARTICLES.has(word(doc, first))
    ? descriptionFrom(doc, first, Math.min(last, first + LONGEST_DESCRIPTION))
    : undefined;
  if (described !== undefined) return { kind: 'described', text: described };
  for (let at = first; at < last; at += 1) {
    const person = isQuoted(at) ? undefined : speakers.personAt(at);
    if (person !== undefined) return { kind: 'person', person };
  }
  return undefined;
}

/** "A spokeswoman for the Foreign Ministry", up to its verb; a name in apposition makes it that person's title. */
function descriptionFrom(doc: Annotated, first: number, last: number): string | undefined {
  const isSpeaker = Array.from({ length: CALLING_REACH }, (_, k) => word(doc, first + 1 + k)).some((norm) =>
    isCalling(norm),
  );
  if (!isSpeaker) return undefined;
  for (let at = first + 1; at < last; at += 1) {
    if (doc.nameAt(at)?.type === 'person' || doc.tokens[at]?.text === ',') return undefined;
    if (VERBS.test(word(doc, at)) || isSpeechWord(doc, at)) return textOf(doc, first, at);
  }
  return undefined;
}
