import type { Measure } from '../../../records/schema/index.ts';
import type { TokenRange } from '../../3-text/document.ts';
import { perSpelling } from '../../3-text/spelling.ts';
import { lazily } from '../../4-entities/gazetteer/lazily.ts';
import type { Measured } from '../../4-entities/quantities/index.ts';
import { word } from '../../4-entities/words.ts';
import figureWords from '../../vocabulary/figureWords.json' with { type: 'json' };
import measures from '../../vocabulary/measures.json' with { type: 'json' };
import { formsOf, type VerbForm } from '../cooperation/verbForms.ts';

/** Measures that a word of the sentence can tell; the others follow from the unit. */
export type ToldMeasure = keyof typeof measures;

/** A word or phrase that tells a measure: "seized", "were destroyed", "shipments of". */
export interface Signal {
  readonly first: number;
  readonly last: number;
  readonly measure: Measure & ToldMeasure;
  readonly form: 'active' | 'passive' | 'participle' | 'noun';
}

interface Phrase {
  readonly words: readonly string[];
  readonly measure: ToldMeasure;
  readonly form: 'active' | 'past' | 'noun';
}

const MEASURES = [
  'seizure',
  'destruction',
  'eradication',
  'cultivation',
  'production',
  'arrest',
  'casualty',
  'personnel',
  'presence',
  'flow',
  'funding',
  'price',
  'other',
] as const;

const PHRASES = lazily(() => {
  const byFirst = new Map<string, Phrase[]>();
  const add = (phrase: Phrase) => {
    const key = phrase.words[0] ?? '';
    byFirst.set(key, [...(byFirst.get(key) ?? []), phrase]);
  };
  for (const measure of MEASURES) {
    for (const noun of measures[measure].nouns) add({ words: noun.split(' '), measure, form: 'noun' });
    for (const verb of measures[measure].verbs) {
      const [base = '', ...rest] = verb.split(' ');
      for (const [form, kind] of [...formsOf(base), ...doubledForms(base)])
        add({ words: [form, ...rest], measure, form: kind === 'past' || kind === 'participle' ? 'past' : 'active' });
    }
  }
  return byFirst;
});

/** "nab" → "nabbed", "nabbing"; "kidnap" → "kidnapped". */
function doubledForms(base: string): readonly (readonly [string, VerbForm])[] {
  if (!/^(?:[^aeiou]{1,3}[aeiou]|kidna|transi)[bdgmnprt]$/.test(base)) return [];
  const stem = `${base}${base.slice(-1)}`;
  return [
    [`${stem}ed`, 'past'],
    [`${stem}ing`, 'ing'],
  ];
}

const NONE: readonly Phrase[] = [];
const phrasesFrom = perSpelling((token) => PHRASES().get(token.norm) ?? NONE);

/** Every word of the range, outside the names of what is counted, that tells a measure; one word may tell several ("captured" men, boats). */
export function signalsIn(
  doc: Measured,
  { first, last }: TokenRange,
  things: readonly TokenRange[],
): readonly Signal[] {
  const signals: Signal[] = [];
  for (let at = first; at < last; at += 1) {
    const token = doc.tokens[at];
    const phrases = token === undefined ? NONE : phrasesFrom(token);
    if (phrases.length === 0) continue;
    if (doc.nameAt(at) !== undefined || things.some((thing) => at >= thing.first && at < thing.last)) continue;
    for (const { words, measure, form } of phrases) {
      if (at + words.length > last || !words.every((text, k) => word(doc, at + k) === text)) continue;
      if (form !== 'noun' && (isNounHere(doc, at) || (words.length === 1 && (isIdiom(doc, at) || isLight(doc, at)))))
        continue;
      signals.push({ first: at, last: at + words.length, measure, form: formAt(doc, at, form) });
    }
  }
  return signals;
}

/** "is thrown overboard" is passive, "in ashes" a noun. */
function formAt(doc: Measured, at: number, form: Phrase['form']): Signal['form'] {
  if (form === 'past') return voiceOf(doc, at);
  return form === 'noun' && BE.has(word(doc, at - 1)) ? 'passive' : form;
}

const TAKE = /^(?:take|takes|took|taken|taking)$/;
const IDIOMS = new Set(figureWords.takeIdioms);

/** "took part", "took over": nothing is taken. */
const isIdiom = (doc: Measured, at: number): boolean => TAKE.test(word(doc, at)) && IDIOMS.has(word(doc, at + 1));

const MAKE = /^ma(?:ke|kes|de|king)$/;
const LIGHT_REACH = 3;

/** "made 41 seizures": nothing is produced. */
const isLight = (doc: Measured, at: number): boolean =>
  MAKE.test(word(doc, at)) &&
  Array.from({ length: LIGHT_REACH }, (_, k) => word(doc, at + 1 + k)).some((norm) =>
    /^(?:seizures?|arrests?|visits?|busts?|stops|purchases?|offers?|trips?|flights?)$/.test(norm),
  );

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'get', 'got', 'getting']);
const ADVERBS = new Set(
  'also not never jointly recently already currently then later reportedly allegedly subsequently all each both first finally previously either still only'.split(
    ' ',
  ),
);

/** "were seized" is passive; "seized" after a noun may be active or a participle, which only its object tells. */
function voiceOf(doc: Measured, at: number): Signal['form'] {
  for (let i = at - 1; i >= at - 4; i -= 1) {
    const norm = word(doc, i);
    if (BE.has(norm)) return 'passive';
    if (norm === 'has' || norm === 'have' || norm === 'had') return 'active';
    if (!ADVERBS.has(norm) && !norm.endsWith('ly')) break;
  }
  return 'participle';
}

const DETERMINERS = new Set('the a an its their his her this of in for from by with on at'.split(' '));

/** "the catch", "a find", "in Paraguayan jails": after a determiner, a preposition or an adjective of nationality the word is a noun. */
function isNounHere(doc: Measured, at: number): boolean {
  if (word(doc, at) === 'estimated' && doc.quantityAt(at + 1) !== undefined) return true;
  if (doc.tokens[at - 1]?.text === '-' && !doc.tokens[at]?.spaced) return true;
  if (/(?:ed|ing)$/.test(word(doc, at))) return false;
  const isAfterAdjective = doc.countryAt(at - 1)?.form === 'adjective' && !/s$/.test(word(doc, at - 1));
  const isDetermined =
    DETERMINERS.has(word(doc, at - 1)) || (word(doc, at - 1) === 'that' && !/s$/.test(word(doc, at)));
  return isDetermined || isAfterAdjective || doc.tokens[at - 1]?.kind === 'possessive';
}
