import { fold } from '../../3-text/fold.ts';
import { tokenize } from '../../3-text/tokenize.ts';
import heads from '../../vocabulary/organizationHeads.json' with { type: 'json' };
import { countryNames } from '../gazetteer/countries.ts';
import { wordSet } from '../gazetteer/phraseTrie.ts';
import type { OrganizationMention } from '../mention.ts';

const JOINTS = new Set(['of', 'the', "'s"]);

/** The name without its country: "Peruvian Armed Forces", "Armed Forces of Peru" and "Armed Forces" have one core. */
export function coreOf(mention: OrganizationMention): string {
  const name = mention.listed ?? mention.name;
  const tokens = tokenize(name);
  const kept: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const country = countryNames().matchesAt(tokens, at)[0];
    if (country && country.value.form !== 'government') {
      at = country.last - 1;
      while (JOINTS.has(kept.at(-1) ?? '')) kept.pop();
    } else if (tokens[at]?.kind !== 'possessive') kept.push(spelling(tokens[at]?.norm ?? ''));
  }
  return (kept[0] === 'the' ? kept.slice(1) : kept).join(' ') || fold(name);
}

/** One spelling for both sides of the ocean: "Centre" and "Center", "Defence" and "Defense". */
const spelling = (word: string): string =>
  word
    .replace(/^centre$/, 'center')
    .replace(/^defence$/, 'defense')
    .replace(/^organisation$/, 'organization');

const GENERIC = wordSet(heads.genericWords);

/** "Gendarmerie" for "National Gendarmerie", "Trident task force" for "Trident Naval Task Force": only words that say nothing are left out. */
export function isShorterCore(short: string, full: string): boolean {
  const words = short.split(' ');
  let at = 0;
  for (const word of full.split(' ')) {
    if (word === words[at]) at += 1;
    else if (!GENERIC.has(word)) return false;
  }
  return at === words.length && short !== full;
}
