import plainWords from '../../vocabulary/plainWords.json' with { type: 'json' };
import { wordSet } from '../gazetteer/phraseTrie.ts';
import type { Annotated, CountryMention } from '../mention.ts';
import { word } from '../words.ts';

const LANGUAGES = wordSet(plainWords.languages);
const SPOKEN = new Set([
  'in',
  'into',
  'speak',
  'speaks',
  'speaking',
  'spoke',
  'spoken',
  'fluent',
  'learn',
  'learned',
  'and',
  'or',
  'basic',
  'broken',
  'its',
  'called',
]);
const NOT_NOUNS = new Set([
  'and',
  'or',
  'but',
  'as',
  'to',
  'on',
  'at',
  'by',
  'for',
  'with',
  'that',
  'than',
  'is',
  'was',
  'when',
  'before',
  'after',
  'since',
  'acronym',
  'initials',
  'language',
  'speakers',
  'speaker',
  'translation',
  'word',
  'words',
  'name',
  'lessons',
  'classes',
  'subtitles',
]);

/** "(CIDES, in Spanish)", "spoke in English to", "its Portuguese acronym"; not "in Spanish waters". */
export function isLanguage(doc: Annotated, { first, last }: CountryMention): boolean {
  if (!LANGUAGES.has(word(doc, first)) || last - first > 1) return false;
  const next = doc.tokens[last];
  const isName = ['acronym', 'initials', 'language', 'translation', 'name', 'word'].includes(word(doc, last));
  const endsHere = next === undefined || (next.kind === 'mark' && next.text !== '-') || NOT_NOUNS.has(next.norm);
  return isName || (SPOKEN.has(word(doc, first - 1)) && endsHere);
}
