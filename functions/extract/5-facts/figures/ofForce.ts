import type { Measured } from '../../4-entities/quantities/index.ts';
import { word } from '../../4-entities/words.ts';
import type { NounPhrase } from './nounPhrase.ts';

const FARTHEST_OWNER = 5;

/** "24 members of the Gendarmerie", "men and women of Brazil's Army", "the Task Force, whose 420 men": people of a force are its personnel. */
export function isOfForce(doc: Measured, { first, last }: NounPhrase): boolean {
  const of = word(doc, last) === 'and' && word(doc, last + 1) === 'women' ? last + 2 : last;
  if (word(doc, of) === 'of') return [1, 2, 3, 4].some((ahead) => isForceAt(doc, of + ahead));
  for (let at = first - 1; at > first - FARTHEST_OWNER; at -= 1) {
    if (word(doc, at) === 'whose') return [1, 2, 3].some((back) => isForceAt(doc, at - back));
  }
  return false;
}

function isForceAt(doc: Measured, at: number): boolean {
  const name = doc.nameAt(at);
  return name?.type === 'organization' && name.organizationType === 'security-force';
}
