import { z } from 'zod';
import { type CountryCode, countryCode } from '../../../records/schema/index.ts';
import countries from '../../vocabulary/countries.json' with { type: 'json' };
import notCountries from '../../vocabulary/notCountries.json' with { type: 'json' };
import regions from '../../vocabulary/regions.json' with { type: 'json' };
import { lazily } from './lazily.ts';
import { PhraseTrie } from './phraseTrie.ts';

export interface CountryName {
  readonly code: CountryCode;
  readonly form: 'name' | 'adjective' | 'government';
  readonly ambiguous: boolean;
}

interface CountryEntry {
  readonly code: string;
  readonly name: string;
  readonly names?: readonly string[];
  readonly adjectives?: readonly string[];
  readonly people?: readonly string[];
  readonly capital?: readonly string[];
  readonly government?: readonly string[];
  readonly prefixes?: readonly string[];
  readonly ambiguous?: readonly string[];
  readonly americas?: boolean;
}

const ENTRIES: readonly CountryEntry[] = countries;

export const countryNames = lazily(() => {
  const trie = new PhraseTrie<CountryName>();
  for (const entry of ENTRIES) {
    const code = countryCode.parse(entry.code);
    const forms = [
      ['name', [entry.name, ...(entry.names ?? [])]],
      ['adjective', [...(entry.adjectives ?? []), ...(entry.people ?? []), ...combining(entry.prefixes)]],
      ['government', entry.government ?? []],
    ] as const;
    const added = new Set<string>();
    for (const [form, phrases] of forms) {
      for (const phrase of phrases) {
        if (added.has(phrase)) continue;
        added.add(phrase);
        trie.add(phrase, { code, form, ambiguous: entry.ambiguous?.includes(phrase) ?? false });
      }
    }
  }
  return trie;
});

/** "Franco-", "Sino-": a combining form is a word before a hyphen. */
const combining = (prefixes: readonly string[] = []): string[] =>
  prefixes.filter((prefix) => prefix.endsWith('-') && !prefix.includes('.'));

const REGIONS: readonly {
  readonly name: string;
  readonly also?: readonly string[];
  readonly adjectives?: readonly string[];
}[] = regions;

/** Names that hold a country's word and mean something else. */
export const otherNames = lazily(() => {
  const trie = new PhraseTrie<true>();
  for (const name of notCountries) trie.add(name, true);
  for (const region of REGIONS)
    for (const name of [region.name, ...(region.also ?? []), ...(region.adjectives ?? [])]) trie.add(name, true);
  return trie;
});

export const isAmerican = lazily(() => new Set(ENTRIES.filter((entry) => entry.americas).map((entry) => entry.code)));

export const capitalsOf = lazily(() => new Map(ENTRIES.map((entry) => [entry.code, entry.capital ?? []])));

/** The code of a country given as plain text, whatever form is used. */
export const codeOfCountry = (text: string): CountryCode | null => {
  const found = countryNames().get(text)?.code;
  return found === undefined ? null : z.string().pipe(countryCode).parse(found);
};
