import type { CountryCode } from '../../../records/schema/index.ts';
import { fold } from '../../3-text/fold.ts';
import leaders from '../../vocabulary/leaders.json' with { type: 'json' };
import { lazily } from './lazily.ts';
import { listedCountry } from './listedCountry.ts';

interface Leader {
  readonly words: readonly string[];
  readonly country: CountryCode;
}

const wordsOf = (name: string): string[] =>
  fold(name)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

/** By the first word of the name, so that a look-up stays short. */
const LEADERS = lazily(() => {
  const byFirst = new Map<string, Leader[]>();
  for (const { name, country } of leaders) {
    const words = wordsOf(name);
    const first = words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, country: listedCountry(country) }]);
  }
  return byFirst;
});

/** The country of a head of state or government whose name the list has: "Juan Manuel Santos Calderón" is Colombia's. */
export function countryOfLeader(name: string): CountryCode | null {
  const words = wordsOf(name);
  const leader = LEADERS()
    .get(words[0] ?? '')
    ?.find((candidate) => holds(words, candidate.words));
  return leader?.country ?? null;
}

/** The country of the only one of the list's leaders with the surname: "President Obama"; of "President Morales" there are two. */
export function countryOfSurname(name: string): CountryCode | null {
  const [word = '', ...others] = wordsOf(name);
  const countries = others.length > 0 ? undefined : BY_SURNAME().get(word);
  return countries?.size === 1 ? ([...countries][0] ?? null) : null;
}

const BY_SURNAME = lazily(() => {
  const bySurname = new Map<string, Set<CountryCode>>();
  for (const { name, country } of leaders) {
    const surname = wordsOf(name).at(-1) ?? '';
    bySurname.set(surname, (bySurname.get(surname) ?? new Set()).add(listedCountry(country)));
  }
  return bySurname;
});

/** Every word of the list's name in order: "Juan Manuel Santos Calderón" holds "Juan Manuel Santos". */
function holds(full: readonly string[], words: readonly string[]): boolean {
  let at = 0;
  for (const word of full) if (word === words[at]) at += 1;
  return at === words.length;
}
