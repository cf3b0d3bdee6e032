import type { Block, BlockRefiner } from '../block.ts';
import { wordsIn } from '../shape.ts';

const QUOTED = /["“”«»]/;
const FIRST_PERSON = /(?:^|[^\p{L}.'’])(?:I|I['’](?:m|ve|d|ll)|my|me|mine)(?=$|[^\p{L}.])/u;
const PRAISE =
  /^(?:(?:very |really |what an? |an? )?(?:excellent|great|good|nice|interesting) (?:article|story|news|job|work|post|report|piece|information|info|initiative|idea|question|read|point)\b|very interesting\b|(?:congratulations?|congrats|bravo|thanks|thank you|god bless|hello|dear|felicitaciones|felicito|muy (?:bueno|buena|interesante)|excelente (?:art[ií]culo|nota|reportaje)|parab[eé]ns)\b)/iu;
const SHOUTS = /!{2,}|!\s.{0,200}!/u;
const SMALL_LETTER = /^\p{Ll}/u;
const FEWEST_OF_HIMSELF = 2;
const MOST_BLOCKS = 12;
const MOST_OF_THE_ARTICLE = 0.6;

/**
 * Readers' comments below an article have no head on some pages. An article does not say "I" outside quotation marks, nor praise
 * itself; where its author speaks of himself from the beginning, nothing is taken.
 */
export const readerComment: BlockRefiner = {
  name: 'reader-comment',
  refine: (blocks) => {
    const isComment = blocks.map(({ text }) => sounds(text));
    let end = blocks.length;
    while (end > 1 && blocks.length - end < MOST_BLOCKS && isComment[end - 1]) end -= 1;
    const speaksOfHimself = isComment.slice(0, end).filter(Boolean).length >= FEWEST_OF_HIMSELF;
    return speaksOfHimself || words(blocks.slice(end)) > MOST_OF_THE_ARTICLE * words(blocks)
      ? blocks
      : blocks.slice(0, end);
  },
};

const sounds = (text: string): boolean =>
  !QUOTED.test(text) && (FIRST_PERSON.test(text) || PRAISE.test(text) || SHOUTS.test(text) || SMALL_LETTER.test(text));

const words = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + wordsIn(text), 0);
