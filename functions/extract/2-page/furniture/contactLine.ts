import type { BlockRule } from '../block.ts';
import { headerDate } from '../header/headerDate.ts';
import { isProse, wordsIn } from '../shape.ts';

const MOST_WORDS = 40;
const MAIL = /\b[\w.+-]{1,40}@[\w-]{1,40}\.[\w.-]{2,30}/u;
const TELEPHONE =
  /^[^.!?]{0,80}\(?\+?\d{1,4}\)?[\s.-]\(?\d{2,4}\)?[\s.-]\d{3,4}(?:[\s.-]?\d{2,4}){0,3}(?!\d)[^.!?]{0,40}$/u;
const LINK = /\b(?:https?:\/\/|www\.|pic\.twitter\.com\/|t\.co\/)\S{3,300}$/iu;
const TWEET = /^[—–-]\s?.{2,60}\(@\w{2,30}\)/u;
const HANDLE = /^(?:follow\b.{0,60})?@\w{2,30}$/iu;
const NAMED_PHONE = /\b(?:tel|phone|telephone|fax|cel|ph)\b\.?\s?:?\s?[+(\d]/iu;

/** Lines with an e-mail address, a telephone number or a link: whom to ask, not what happened. */
export const contactLine: BlockRule = {
  name: 'contact',
  isFurniture: ({ text }) => {
    if (wordsIn(text) > MOST_WORDS || (isProse(text) && !MAIL.test(text)) || headerDate(text) !== undefined)
      return false;
    return (
      MAIL.test(text) ||
      LINK.test(text) ||
      TWEET.test(text) ||
      HANDLE.test(text) ||
      NAMED_PHONE.test(text) ||
      TELEPHONE.test(text)
    );
  },
};
