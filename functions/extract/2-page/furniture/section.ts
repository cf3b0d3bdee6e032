import type { Block, BlockRefiner } from '../block.ts';
import { headerDate } from '../header/headerDate.ts';
import { isAllCapitals, isCutShort, isProse, wordsIn } from '../shape.ts';
import { type SectionKind, sectionKind } from './sectionHead.ts';

const FEWEST_WORDS_OF_PROSE = 15;
const FEWEST_WORDS_AFTER_HEADLINES = 25;
const FEWEST_HEADLINES = 2;
const FEWEST_WORDS_OF_A_HEADLINE = 3;
const RUN_AFTER_A_LIST = 2;
const RUN_AFTER_AN_END = 3;

const STRENGTH: Readonly<Record<SectionKind, number>> = { list: 0, end: 1, final: 2 };
const stronger = (a: SectionKind | undefined, b: SectionKind): SectionKind =>
  a !== undefined && STRENGTH[a] > STRENGTH[b] ? a : b;

/** Once the article has begun: takes "Related Content", "About us", "Comments" with all that belongs to them, headlines, dates, teasers. */
export const section: BlockRefiner = {
  name: 'section',
  refine: (blocks) => {
    const kept: Block[] = [];
    let within: SectionKind | undefined;
    let hasBody = false;
    let headlines = 0;
    blocks.forEach((block, at) => {
      const head = hasBody ? sectionKind(block.text) : undefined;
      if (head !== undefined) {
        within = stronger(within, head);
        headlines = 0;
        return;
      }
      if (within !== undefined && !goesOn(blocks, at, within, headlines)) {
        if (isProse(block.text) || isCutShort(block.text)) headlines = 0;
        else if (isHeadline(block.text)) headlines += 1;
        return;
      }
      within = undefined;
      hasBody ||= isArticleProse(block);
      kept.push(block);
    });
    return kept;
  },
};

/** A rubric in capitals or a date belongs to a headline and is none itself. */
const isHeadline = (text: string): boolean =>
  wordsIn(text) >= FEWEST_WORDS_OF_A_HEADLINE && !isAllCapitals(text) && headerDate(text) === undefined;

const isArticleProse = (block: Block | undefined): boolean =>
  block !== undefined && isProse(block.text) && !isCutShort(block.text) && wordsIn(block.text) >= FEWEST_WORDS_OF_PROSE;

/** Paragraphs of prose in a row, or a long one after a row of headlines, are the article again; a teaser stands alone under its headline. */
function goesOn(blocks: readonly Block[], at: number, within: SectionKind, headlines: number): boolean {
  if (within === 'final' || !isArticleProse(blocks[at])) return false;
  if (
    within === 'list' &&
    headlines >= FEWEST_HEADLINES &&
    wordsIn(blocks[at]?.text ?? '') >= FEWEST_WORDS_AFTER_HEADLINES
  )
    return true;
  const run = within === 'end' ? RUN_AFTER_AN_END : RUN_AFTER_A_LIST;
  return blocks.slice(at, at + run).filter(isArticleProse).length === run;
}
