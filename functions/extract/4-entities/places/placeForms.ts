import placeNouns from '../../vocabulary/placeNouns.json' with { type: 'json' };
import { wordSet } from '../gazetteer/phraseTrie.ts';

const GENERIC = wordSet(placeNouns.generic);
const PARTICLES = new Set(['de', 'del', 'do', 'da', 'dos', 'das', 'la', '-', 'en']);

/** The name without the word for what it is: "jama" for "jama pass", "darien" for "the darien jungle"; a river keeps its word, since towns share its name. */
export function bareName(folded: string): string {
  const words = folded.split(' ');
  const isGeneric = words.length > 1 && GENERIC.has(words.at(-1) ?? '');
  return (isGeneric ? words.slice(0, -1) : words).join(' ').replace(/^the /, '');
}

/** "santa cruz" for "santa cruz de la sierra", "saint-georges" for "saint-georges-de-l'oyapock"; not "san juan" for "san juan river". */
export const isFullerForm = (short: string, full: string): boolean =>
  full.startsWith(`${short} `) && PARTICLES.has(full.slice(short.length + 1).split(' ')[0] ?? '');
