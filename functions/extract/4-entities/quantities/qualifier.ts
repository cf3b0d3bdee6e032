import type { Qualifier } from '../../../records/schema/index.ts';
import units from '../../vocabulary/units.json' with { type: 'json' };
import { lazily } from '../gazetteer/lazily.ts';
import type { Annotated } from '../mention.ts';
import { word } from '../words.ts';

const LONGEST = 4;
const FILLERS = new Set(['the', 'a', 'an', 'just', 'only', 'of', 'another', 'total']);

const listed = (lists: Readonly<Record<'about' | 'at-least' | 'at-most', readonly string[]>>) =>
  new Map<string, Qualifier>([
    ...lists.about.map((text) => [text, 'about'] as const),
    ...lists['at-least'].map((text) => [text, 'at-least'] as const),
    ...lists['at-most'].map((text) => [text, 'at-most'] as const),
  ]);
const BEFORE = lazily(() => listed(units.qualifiers));
const AFTER = lazily(() => listed(units.qualifiersAfter));

/** "nearly", "more than", "up to" before the first token of a quantity; "or more", "or so" after its last. */
export function qualifierOf(doc: Annotated, first: number, last: number): { qualifier: Qualifier; first: number } {
  let end = first;
  for (let skipped = 0; skipped < 2; skipped += 1) {
    const before = endingAt(doc, end);
    if (before !== undefined) return before;
    if (!FILLERS.has(word(doc, end - 1))) break;
    end -= 1;
  }
  return { qualifier: startingAt(doc, last) ?? 'exact', first };
}

function endingAt(doc: Annotated, end: number): { qualifier: Qualifier; first: number } | undefined {
  for (let start = Math.max(0, end - LONGEST); start < end; start += 1) {
    const qualifier = BEFORE().get(phrase(doc, start, end));
    if (qualifier !== undefined && !isVerbParticle(doc, start)) return { qualifier, first: start };
  }
  return undefined;
}

/** "turned over two boats", "rely on some 40": the word belongs to the verb before it. */
const isVerbParticle = (doc: Annotated, at: number): boolean =>
  ['over', 'under', 'about', 'above', 'around'].includes(word(doc, at)) && PARTICLE_VERBS.test(word(doc, at - 1));

const PARTICLE_VERBS =
  /^(?:turn|hand|take|took|sign|pass|give|gave|win|won|bring|come|came|go|went|take|presid|rul|talk|learn|know|move|drive|drove|cross)(?:s|ed|ing|en)?$/;

function startingAt(doc: Annotated, at: number): Qualifier | undefined {
  for (let end = at + LONGEST; end > at; end -= 1) {
    const qualifier = AFTER().get(phrase(doc, at, end).replace(/^- /, '-'));
    if (qualifier !== undefined) return qualifier;
  }
  return undefined;
}

const phrase = (doc: Annotated, first: number, last: number): string =>
  doc.tokens
    .slice(first, last)
    .map((token) => token.norm)
    .join(' ');
