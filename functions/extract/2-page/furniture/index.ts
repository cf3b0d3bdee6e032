import type { Block, BlockRefiner, BlockRule } from '../block.ts';
import { secondCopy } from '../body/secondCopy.ts';
import { addressesReader } from './addressesReader.ts';
import { agencyMark } from './agencyMark.ts';
import { authorAtTheEnd, authorNote } from './authorNote.ts';
import { caption } from './caption.ts';
import { contactLine } from './contactLine.ts';
import { counter } from './counter.ts';
import { danglingEnd } from './danglingEnd.ts';
import { knownLine } from './knownLine.ts';
import { labelled, labelledFurniture } from './labelled.ts';
import { legalNotice } from './legalNotice.ts';
import { menu } from './menu.ts';
import { notice } from './notice.ts';
import { pointer } from './pointer.ts';
import { readerComment } from './readerComment.ts';
import { section } from './section.ts';
import { shouting } from './shouting.ts';
import { social } from './social.ts';
import { strayDate } from './strayDate.ts';
import { strayHeadlines } from './strayHeadlines.ts';
import { symbols } from './symbols.ts';

export interface Cleaned {
  readonly blocks: readonly Block[];
  /** The rules that took something. */
  readonly removed: readonly string[];
}

/**
 * What is furniture wherever it stands. Notices go first, so that a cookie banner is not taken for the beginning of the article;
 * sections while their heads are still there to be seen.
 */
export const cleanPage = (blocks: readonly Block[]): Cleaned =>
  cleaned(blocks, [
    [notice, addressesReader, pointer, legalNotice],
    secondCopy,
    section,
    [symbols, counter, social, caption, labelledFurniture, contactLine, knownLine],
  ]);

/** What is furniture once the header is gone: menus, dates of other articles, notes on the authors, and what hangs below the last sentence. */
export const cleanBody = (blocks: readonly Block[], authors: readonly string[]): Cleaned =>
  cleaned(blocks, [
    [menu],
    shouting,
    [labelled, authorNote(authors), strayDate],
    strayHeadlines,
    danglingEnd,
    readerComment,
    danglingEnd,
    authorAtTheEnd,
    agencyMark,
  ]);

function cleaned(blocks: readonly Block[], steps: readonly (BlockRefiner | readonly BlockRule[])[]): Cleaned {
  const removed = new Set<string>();
  let left = blocks;
  for (const step of steps) {
    if (!('refine' in step)) left = left.filter((block) => !isFurniture(block, step, removed));
    else {
      const next = step.refine(left);
      if (next.length < left.length) removed.add(step.name);
      left = next;
    }
  }
  return { blocks: left, removed: [...removed] };
}

function isFurniture(block: Block, rules: readonly BlockRule[], removed: Set<string>): boolean {
  const found = rules.find((rule) => rule.isFurniture(block));
  if (found !== undefined) removed.add(found.name);
  return found !== undefined;
}
