import furniture from '../../vocabulary/furniture.json' with { type: 'json' };
import type { BlockRule } from '../block.ts';
import { readHeaderLine } from '../header/headerLine.ts';
import { readLabelledField } from '../header/labelledField.ts';
import { PhraseIndex, phraseWords } from './phraseIndex.ts';
import { isAboutPublisher } from './sectionHead.ts';

const LABELS = new PhraseIndex(furniture.labels);
const LABEL = /^[[(*>»▶►→•·\s]{0,4}(\p{L}[\p{L}\p{M} '’./-]{1,30}?)\s?[:|»>]/u;
const CAPITALS = /^[[(*>»▶►→•·\s]{0,4}(\p{Lu}{3,}(?: \p{Lu}{2,}){0,3})(?=\s\p{Lu}\p{Ll})/u;

const MORE_FROM = /^(?:read )?(?:more|also) (?:from|on|in|by|about) \S/iu;

const isLabelled = (text: string): boolean => {
  const label = LABEL.exec(text)?.[1] ?? CAPITALS.exec(text)?.[1];
  return (
    label !== undefined && (LABELS.isWhole(phraseWords(label)) || MORE_FROM.test(label) || isAboutPublisher(label))
  );
};

/** "Photo: …", "Tags: …", "More from AP: …", "Correction: …", "SEE ALSO Coverage of Peru": a label, and what it labels. */
export const labelled: BlockRule = {
  name: 'labelled',
  isFurniture: ({ text }) => isLabelled(text),
};

/** The same before the header is read, which has labels of its own ("Source: …"). */
export const labelledFurniture: BlockRule = {
  name: labelled.name,
  isFurniture: ({ text }) =>
    isLabelled(text) && readLabelledField(text) === undefined && readHeaderLine(text) === undefined,
};
