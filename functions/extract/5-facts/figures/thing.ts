import { fold } from '../../3-text/fold.ts';
import type { Measured } from '../../4-entities/quantities/index.ts';
import { word } from '../../4-entities/words.ts';
import figureWords from '../../vocabulary/figureWords.json' with { type: 'json' };
import { type ItemClass, isContainer, knownItemOf } from './items.ts';
import { type NounPhrase, nounPhraseAt } from './nounPhrase.ts';
import { isOfForce } from './ofForce.ts';
import { singularOf } from './singular.ts';

/** What a figure counts: its name in the singular, what sort of thing it is, and where its words stand. */
export interface Thing {
  readonly item: string;
  readonly class: ItemClass | 'unknown';
  readonly isPlural: boolean;
  readonly first: number;
  readonly last: number;
}

/** Adjectives that do not tell one item from another. */
const LOOSE_ADJECTIVES = new Set(figureWords.looseAdjectives);
const MOST_MODIFIERS = 3;
/** They name what was named before. */
const POINTING = new Set(['latter', 'former']);

export function thingAt(doc: Measured, at: number): Thing | undefined {
  const phrase = nounPhraseAt(doc, at);
  return phrase && thingOf(doc, phrase);
}

/** The item of a noun phrase: "clandestine landing strips" → "landing strip", "12 Brazilians" → "Brazilian". */
export function thingOf(doc: Measured, { first, last, isPlural }: NounPhrase): Thing | undefined {
  const words = wordsOf(doc, first, last);
  if (last - first === 1 && /[a-z]{3}ed$/.test(words[0] ?? '')) return undefined;
  const people = demonym(doc, first, last, isPlural);
  if (words.length === 0) return people;
  if (people !== undefined)
    return {
      ...people,
      item: `${words.filter((text) => !LOOSE_ADJECTIVES.has(fold(text))).join(' ')} ${people.item}`.trim(),
    };
  if (POINTING.has(words.join(' '))) return undefined;
  const head = words.at(-1) ?? '';
  const known = knownItemOf(words.map((text) => fold(text)));
  const isForce = PEOPLE.has(known?.class ?? '') && isOfForce(doc, { first, last, isPlural });
  const itemClass = isForce ? 'force' : (known?.class ?? classOfUnlisted(head));
  const span: Omit<Thing, 'item'> = { class: itemClass, isPlural, first, last };
  if (isContainer(singularOf(fold(head))) && word(doc, last) === 'of')
    return { ...held(doc, last, words, span), isPlural };
  if (head === 'men' && word(doc, last) === 'and' && word(doc, last + 1) === 'women')
    return { ...span, item: 'person' };
  if (known && ['drug', 'crop', 'site'].includes(known.class)) return { ...span, item: known.item };
  const modifiers = words
    .slice(words.includes('and') ? words.length : 0, words.length - (known?.used ?? 1))
    .filter((text) => !LOOSE_ADJECTIVES.has(fold(text)));
  const item = [...modifiers.slice(-MOST_MODIFIERS), known?.item ?? lowerSingular(head)].join(' ');
  return { ...span, item };
}

/** A people is people; what goods are packed in is goods. */
const classOfUnlisted = (head: string): Thing['class'] =>
  isPeopleName(head) || OF_PEOPLE.test(head) ? 'person' : isContainer(singularOf(fold(head))) ? 'goods' : 'unknown';

/** "farmworkers", "fishermen", "motorists": no list has them all. */
const OF_PEOPLE = /(?:workers?|men|women|ists?)$/;

const PEOPLE: ReadonlySet<string> = new Set(['person', 'criminal']);

/** "rounds of ammunition", "sacks of coca leaves": with what they hold. */
function held(doc: Measured, of: number, words: readonly string[], span: Omit<Thing, 'item'>): Thing {
  const content = thingAt(doc, of + 1);
  const head = lowerSingular(words.at(-1) ?? '');
  if (content === undefined) return { ...span, item: head };
  const itemClass = content.class === 'unknown' ? span.class : content.class;
  return { ...span, class: itemClass, last: content.last, item: `${head} of ${content.item}` };
}

/** The words of the phrase; demonyms and names of organizations before the head say whose, not what. */
function wordsOf(doc: Measured, first: number, last: number): readonly string[] {
  const words: string[] = [];
  for (let at = first; at < last; at += 1) {
    const token = doc.tokens[at];
    const isOther = token?.kind === 'possessive' || doc.countryAt(at) !== undefined || doc.quantityAt(at) !== undefined;
    if (token === undefined || isOther || (words.length === 0 && token.norm === 'and')) continue;
    const name = doc.nameAt(at);
    if (name !== undefined && name.last < last) continue;
    if (token.text === '-' && words.length > 0 && at + 1 < last) {
      words[words.length - 1] = `${words.at(-1)}-${doc.tokens[at + 1]?.text ?? ''}`;
      at += 1;
    } else if (token.kind !== 'mark') words.push(isPlain(doc, at) ? token.norm : token.text);
  }
  return words;
}

/** Lower-case, or a capital only because a sentence begins. */
const isPlain = (doc: Measured, at: number): boolean =>
  doc.tokens[at]?.casing === 'lower' || (doc.tokens[at]?.casing === 'initial' && doc.sentenceAt(at)?.first === at);

/** "six Panamanians", "two Costa Ricans": people, named by their country. */
function demonym(doc: Measured, first: number, last: number, isPlural: boolean): Thing | undefined {
  const country = doc.countryAt(last - 1);
  if (country === undefined || !isPlural) return undefined;
  const name = doc.text.slice(doc.tokens[country.first]?.start ?? 0, doc.tokens[last - 1]?.end ?? 0);
  return { item: name.replace(/s$/, ''), class: 'person', isPlural, first, last };
}

/** Common nouns in lower case, whatever the headline style; "AK-47", "Central American" as they are. */
const lowerSingular = (text: string): string => {
  if (/^[A-Z]/.test(text) && /[A-Z0-9]/.test(text.slice(1))) return text.replace(/s$/, '');
  if (isPeopleName(text)) return text.slice(0, -1);
  const singular = singularOf(text.toLowerCase());
  return /^[A-Z]/.test(text) ? text.charAt(0) + singular.slice(1) : singular;
};

/** "Americans", "Wayampis" need a list; endings tell the commonest. */
const isPeopleName = (text: string): boolean => /^[A-Z][a-z]+(?:ans|ians|eños|enos|inos)$/.test(text);
