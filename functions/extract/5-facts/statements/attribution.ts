import type { TokenRange } from '../../3-text/document.ts';
import type { Annotated } from '../../4-entities/mention.ts';
import { word } from '../../4-entities/words.ts';
import quotation from '../../vocabulary/quotation.json' with { type: 'json' };

/** Where the text says who speaks: the words of the speaker, and the verb or phrase that makes him one. */
export interface Attribution {
  readonly speaker: TokenRange;
  readonly verb: TokenRange;
  /** The verb is far back or a participle: the words of the speaker are only where to look. */
  readonly isLoose: boolean;
}

/** Whether the token stands between quotation marks. */
export type IsQuoted = (at: number) => boolean;

/** How far a verb of speech may stand from the quotation: an apposition of the speaker lies in between. */
export const FARTHEST = 45;
/** A verb that is also an everyday one counts only this close. */
export const BESIDE = 3;

const SPEAKER_PHRASES = quotation.beforeTheSpeaker.map((phrase) => phrase.split(' '));

/** "according to X", "in the words of X", "the verdict of X": the speaker follows. The token after the phrase. */
export function speakerPhraseAt(doc: Annotated, at: number): number | undefined {
  const phrase = SPEAKER_PHRASES.find((words) => words.every((text, k) => word(doc, at + k) === text));
  return phrase === undefined ? undefined : at + phrase.length;
}

/** The "who" or "which" of "the officer who said", "the paper which reported": not the main verb of its sentence. */
export function relativeBefore(doc: Annotated, verb: number, start: number): number | undefined {
  for (let at = verb - 1; at >= Math.max(start, verb - 3); at -= 1) {
    if (['who', 'which', 'that'].includes(word(doc, at))) return at;
    if (doc.tokens[at]?.text === ',') return undefined;
  }
  return undefined;
}
