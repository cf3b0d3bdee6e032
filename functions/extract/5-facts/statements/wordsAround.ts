import type { TokenRange } from '../../3-text/document.ts';
import type { Annotated } from '../../4-entities/mention.ts';
import { firstOf, lastOf, type Passage } from './passage.ts';

/** The words of the passage's sentences outside its quotation marks; with the sentence before where that is what introduces it. */
export function wordsAround(doc: Annotated, passage: Passage, withBefore: boolean): readonly TokenRange[] {
  const opening = doc.sentenceAt(firstOf(passage).first);
  const closing = doc.sentenceAt(lastOf(passage).last - 1);
  if (opening === undefined || closing === undefined) return [];
  const before = doc.sentences[opening.index - 1];
  const isIntroduced = withBefore && before !== undefined && before.paragraph === opening.paragraph;
  const ranges: TokenRange[] = [];
  let at = isIntroduced ? before.first : opening.first;
  for (const { first, last } of passage.parts) {
    if (first > at) ranges.push({ first: at, last: first });
    at = last;
  }
  if (closing.last > at) ranges.push({ first: at, last: closing.last });
  return ranges;
}
