import { fold } from '../../3-text/fold.ts';
import furniture from '../../vocabulary/furniture.json' with { type: 'json' };

const RUBRICS = new Set(furniture.rubrics);
const NUMBER = /[\s,:–-]{0,3}\b(?:no|nº|n°|num|núm|number|#)?\.?\s{0,2}\d{1,5}(?:[/-]\d{2,4})?$/iu;
const NOT_A_LETTER = /[^\p{L}\p{N}]+/gu;
const LONGEST = 60;

/** "BRIEF" is "Brief", "PRESS RELEASE No. 31" is "Press Release". */
export function sectionName(line: string): string | undefined {
  if (line.length > LONGEST) return undefined;
  const name = line.replace(NUMBER, '').trim();
  if (!RUBRICS.has(fold(name).replace(NOT_A_LETTER, ' ').trim())) return undefined;
  return capitalizedRubric(name);
}

export const capitalizedRubric = (name: string): string =>
  name
    .replace(/[\s:|.]{1,5}$/, '')
    .split(' ')
    .map((word) => (word.toUpperCase() === word ? word.charAt(0) + word.slice(1).toLowerCase() : word))
    .join(' ');

const MOST_WORDS_OF_A_RUBRIC = 3;

/** "Andean Region, Law & Justice, Politics": a list of rubrics, of which one at least is known. */
export function sectionAmong(line: string): string | undefined {
  const names = line.split(', ');
  const isList =
    names.length > 1 && names.every((name) => name.split(' ').length <= MOST_WORDS_OF_A_RUBRIC && CAPITAL.test(name));
  return isList ? names.map(sectionName).find((name) => name !== undefined) : undefined;
}

const CAPITAL = /^\p{Lu}/u;
