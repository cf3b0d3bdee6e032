import { fold } from '../../3-text/fold.ts';
import { lazily } from '../../4-entities/gazetteer/lazily.ts';
import type { Annotated } from '../../4-entities/mention.ts';
import { word } from '../../4-entities/words.ts';
import quotation from '../../vocabulary/quotation.json' with { type: 'json' };
import speech from '../../vocabulary/speech.json' with { type: 'json' };
import { formsOf } from '../cooperation/verbForms.ts';

/** A verb of speech: "said", "telling", "went on to say". */
export interface SpeechVerb {
  readonly first: number;
  readonly last: number;
  /** "telling", "adding": the speaker is the subject of an earlier verb. */
  readonly isParticiple: boolean;
  /** Also an everyday verb: counts only right beside the quotation. */
  readonly isAmbiguous: boolean;
}

interface Form {
  readonly words: readonly string[];
  readonly isAmbiguous: boolean;
}

interface Listed {
  readonly verb: string;
  readonly forms?: readonly string[];
  readonly ambiguous?: boolean;
}

const FORMS = lazily(() => {
  const byFirst = new Map<string, Form[]>();
  const add = (text: string, isAmbiguous: boolean) => {
    const words = fold(text).split(' ');
    byFirst.set(words[0] ?? '', [...(byFirst.get(words[0] ?? '') ?? []), { words, isAmbiguous }]);
  };
  const listed: readonly Listed[] = speech.verbs;
  for (const { verb, forms = [], ambiguous = false } of listed)
    for (const form of new Set([verb, ...forms])) add(form, ambiguous);
  for (const verb of quotation.alsoSpeech) {
    const [base = '', ...rest] = verb.split(' ');
    for (const form of formsOf(base).keys()) add([form, ...rest].join(' '), true);
  }
  for (const forms of byFirst.values()) forms.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
});

/** "the report", "to say", "could not talk". */
const BEFORE_NO_SPEECH = new Set(
  'the a an its their his her this that of no any to not never cannot could can'.split(' '),
);

/** The verb of speech that begins at the token; "the report", "to say" and "who said" are none. */
export function speechVerbAt(doc: Annotated, at: number): SpeechVerb | undefined {
  if (doc.tokens[at]?.kind !== 'word' || doc.nameAt(at) !== undefined) return undefined;
  const form = FORMS()
    .get(word(doc, at))
    ?.find(({ words }) => words.every((text, k) => word(doc, at + k) === text));
  if (form === undefined || BEFORE_NO_SPEECH.has(word(doc, at - 1))) return undefined;
  // "officers continue to receive"
  if (/^continu/.test(word(doc, at)) && word(doc, at + form.words.length) === 'to') return undefined;
  return {
    first: at,
    last: at + form.words.length,
    isParticiple: /ing$/.test(word(doc, at)),
    isAmbiguous: form.isAmbiguous,
  };
}

/** A sure verb of speech stands at the token. */
export const isSpeechWord = (doc: Annotated, at: number): boolean => speechVerbAt(doc, at)?.isAmbiguous === false;
