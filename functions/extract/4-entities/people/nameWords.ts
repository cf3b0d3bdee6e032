import { fold } from '../../3-text/fold.ts';
import { isGivenName, isParticle } from '../gazetteer/personNames.ts';

/** The folded words of a name, nicknames' quotation marks and full stops left out. */
export const nameWords = (name: string): readonly string[] =>
  fold(name)
    .replace(/["“”‘’.]/g, '')
    .split(/[\s-]+/)
    .filter(Boolean);

/** "Jaime Castro" or "Castro Contreras" of "Jaime Raúl Castro Contreras": its words in order, from the first on or up to the last. */
export function isShorterForm(words: readonly string[], full: readonly string[]): boolean {
  const isEnd = words.length < full.length && words.every((word, i) => word === full[full.length - words.length + i]);
  return isEnd || (words[0] === full[0] && holds(full, words));
}

/** The words stand in the name in the same order. */
export function holds(full: readonly string[], words: readonly string[]): boolean {
  let at = 0;
  for (const part of full) if (part === words[at]) at += 1;
  return at === words.length;
}

/** The name that a person is called by: the first one after the given names ("Castro" of "Jaime Raúl Castro Contreras"). */
export const mainSurname = (words: readonly string[]): string | undefined =>
  words.slice(1).find((word) => !isParticle(word) && !isGivenName(word)) ?? words.at(-1);
