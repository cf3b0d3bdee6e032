import { SECTIONS } from '../../records/schema/terms.ts';
import type { Filter } from './parameter.ts';
import { foldedName, foldedWords, term } from './text.ts';

/** Filters that several lists have in common. */
export const outletFilter: Filter = {
  name: 'outlet',
  respect: 'outlet',
  schema: foldedName('From articles of this outlet; case and accents do not matter.'),
  example: 'InSight Crime',
};

export const sectionFilter: Filter = {
  name: 'section',
  respect: 'section',
  schema: term(SECTIONS, "Told as a report of what happened, or as the outlet's own analysis."),
  example: 'report',
};

export function nameFilter(description: string, example: string): Filter {
  return { name: 'name', respect: 'name', schema: foldedName(description), example };
}

/** What every filter by name does. */
export const BY_BEGINNING =
  'Any of its words may come first; case and accents do not matter. Sorted by the name from that word on, the newest first within.';

/** A filter by words of a text, in whatever order they stand there. */
export function wordsFilter(name: string, respect: string, description: string, example: string): Filter {
  return {
    name,
    respect,
    schema: foldedWords(`${description} All of the words, whole and in any order; case and accents do not matter.`),
    example,
  };
}

/** What was said, by the words that say it. */
export function evidenceFilter(example: string): Filter {
  return wordsFilter('q', 'evidence', 'Found by words of the evidence.', example);
}
