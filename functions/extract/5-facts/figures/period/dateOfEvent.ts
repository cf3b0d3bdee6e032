import type { Edtf } from '../../../../records/schema/index.ts';
import type { TokenRange } from '../../../3-text/document.ts';
import type { Measured } from '../../../4-entities/quantities/index.ts';
import { word } from '../../../4-entities/words.ts';
import type { Draft } from '../draft.ts';
import { scopeOf } from '../scope.ts';
import { datesIn } from './datesFor.ts';

/** Words for one event: who has read of an exercise knows what "the training" is. */
const FAMILIES: readonly ReadonlySet<string>[] = [
  new Set(['exercise', 'exercises', 'training', 'drill', 'drills', 'maneuvers', 'manoeuvres']),
  new Set(['operation', 'sweep', 'raid', 'raids', 'mission', 'deployment', 'patrol', 'patrols']),
  new Set(['meeting', 'summit', 'visit', 'conference', 'course']),
];
const DEFINITE = new Set(['the', 'this', 'these']);
/** "800 participants trained": at the exercise told before. */
const TAKING_PART = /^(?:trained|participated|participants|participating)$/;
const FARTHEST = 15;

/** "400 troops took part in the exercise": the date of the exercise told before. */
export function dateOfEvent(doc: Measured, { sentence, scope }: Draft): Edtf | undefined {
  const family = familyMeant(doc, scope);
  if (family === undefined) return undefined;
  for (let back = 1; back <= FARTHEST; back += 1) {
    const before = doc.sentences[sentence.index - back];
    if (before === undefined) return undefined;
    const range = scopeOf(before, before.first);
    const date = names(doc, range, family) ? datesIn(doc, range).find(({ value }) => value?.includes('-')) : undefined;
    if (date?.value != null) return date.value;
  }
  return undefined;
}

function familyMeant(doc: Measured, { first, last }: TokenRange): ReadonlySet<string> | undefined {
  for (let at = first; at < last; at += 1) {
    if (TAKING_PART.test(word(doc, at))) return FAMILIES[0];
    if (!DEFINITE.has(word(doc, at))) continue;
    const family = FAMILIES.find((words) => words.has(word(doc, at + 1)));
    if (family !== undefined) return family;
  }
  return undefined;
}

function names(doc: Measured, { first, last }: TokenRange, family: ReadonlySet<string>): boolean {
  for (let at = first; at < last; at += 1) if (family.has(word(doc, at))) return true;
  return false;
}
