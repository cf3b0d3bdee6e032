import type { Annotated } from '../../4-entities/mention.ts';
import { mark } from '../../4-entities/words.ts';
import { firstOf, lastOf, type Passage } from './passage.ts';
import type { Speaker } from './speaker.ts';
import type { Speakers } from './speakers.ts';

const DASHES = new Set(['-', '--', '–', '—', '―']);

/** "…, and Canada will stand behind them." and below it "– Ana Ruiz, Minister of Foreign Affairs": who signs a quotation of press releases. */
export function signedBelow(doc: Annotated, passage: Passage, speakers: Speakers): Speaker | undefined {
  const { paragraph } = lastOf(passage);
  const isAlone = firstOf(passage).first === paragraph.first + 1 && lastOf(passage).last >= paragraph.last - 1;
  const at = paragraph.last;
  if (!isAlone || !DASHES.has(mark(doc, at))) return undefined;
  for (let name = at + 1; name <= at + LONGEST_TITLE; name += 1) {
    const person = speakers.personAt(name);
    if (person !== undefined) return endsName(doc, name) ? { kind: 'person', person } : undefined;
  }
  return undefined;
}

/** "– Ana Ruiz, Minister", while "– Ana Ruiz got two boats" is an item of a list. */
function endsName(doc: Annotated, at: number): boolean {
  const last = doc.nameAt(at)?.last ?? at + 1;
  return mark(doc, last) === ',' || doc.sentenceAt(at)?.paragraph.last === last;
}

/** "– The Honourable Ana Ruiz". */
const LONGEST_TITLE = 4;
