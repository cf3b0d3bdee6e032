import type { BlockRule } from '../block.ts';
import { readHeaderLine } from '../header/headerLine.ts';
import { isPublisherName } from '../header/masthead.ts';
import { wordsIn } from '../shape.ts';

const WHO_STANDS_WHERE =
  /\((?:(?:far |second from |third from )?(?:left|right)|center|centre|l|r|c|front|standing|seated)\)/iu;
const MOST_WORDS_WITHOUT_CREDIT = 45;
const MOST_WORDS = 100;
const LONGEST_CREDIT = 160;
const CREDIT_WORD =
  /\b(?:photos?|photographs?|photo by|photo:|fotos?|fotografía|image|imagen|imagem|picture|courtesy|cortesía|cortesia|credit|file|archive|archivo|handout|getty|shutterstock|flickr|wikimedia|screenshot|screengrab|graphic|illustration)\b/iu;
const AGENCY_SLASH =
  /(?:^|[\s(])(?:AP|AFP|EFE|EPA|Reuters|REUTERS|Xinhua|Getty|Anadolu|Agência Brasil|ANDINA|Andina|ABI|TASS|MINDEF|Notimex)\s?\/\s?\p{Lu}/u;
const BRACKETED_END = /[([]([^()[\]]{2,120})[)\]]\.?$/u;
const LABELLED_END =
  /(?:^|[.|/–—-]\s{0,2}|\s)(?:photos?|fotos?|images?|picture|credit|photo credit|photo by|foto de)(?::| by | courtesy )\s?[^.:]{2,70}\.?$/iu;
const COURTESY_END = /[.|/–—]\s?(?:courtesy(?: of)?|file photo|handout|archive)\b[^.]{0,60}\.?$/iu;
const PUBLISHER_END = /[.!?]["”’)]{0,2} (\p{Lu}[^.!?:;,]{3,50})$/u;
const FEWEST_WORDS = 6;
const SLASH_OWNER = /[.!?]["”’)]{0,2} (?:photos?|fotos?|images?)\s?\/\s?\p{Lu}[^.!?]{2,50}\.?$/iu;
const STANDS = /,\s(?:(?:far|second from|third from) )?(?:left|right|cent(?:er|re)),\s/u;
const MOST_WORDS_OF_A_STAND = 30;
const OPENING =
  /^[[(]?(?:above|pictured|in this (?:file )?(?:photo|image|picture|handout)|a file photo|this (?:photo|image|picture)|en la (?:foto|imagen)|na foto|nesta foto)\b/iu;
const WHOLE_BRACKET =
  /^[[(](?:photos?|fotos?|images?|picture|map|graphic|video|caption|credit|courtesy|file|infographic|illustration)\b[^()[\]]{0,300}[)\]]\.?$/iu;
const NAME_AND_OWNER =
  /(?:^|[.”"')\]–—-]\s{1,2})\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3}\s?\/\s?\p{Lu}[\p{L}.]{1,20}(?: \p{Lu}[\p{L}.]{1,20}){0,3}$/u;

const isCaption = (text: string): boolean => {
  if (WHOLE_BRACKET.test(text) || OPENING.test(text)) return true;
  if (WHO_STANDS_WHERE.test(text) && wordsIn(text) <= MOST_WORDS_WITHOUT_CREDIT) return true;
  if (STANDS.test(text) && wordsIn(text) <= MOST_WORDS_OF_A_STAND) return true;
  const publisher = PUBLISHER_END.exec(text)?.[1];
  if (publisher !== undefined && isPublisherName(publisher) && wordsIn(text) - wordsIn(publisher) >= FEWEST_WORDS)
    return true;
  const bracketed = BRACKETED_END.exec(text)?.[1];
  if (bracketed !== undefined && (CREDIT_WORD.test(bracketed) || AGENCY_SLASH.test(bracketed))) return true;
  const end = text.slice(-LONGEST_CREDIT);
  return (
    SLASH_OWNER.test(end) ||
    LABELLED_END.test(end) ||
    COURTESY_END.test(end) ||
    AGENCY_SLASH.test(end.slice(-50)) ||
    NAME_AND_OWNER.test(end)
  );
};

/** "(Photo: …)", "Soldiers on the river. (U.S. Navy photo by …)", "… | Photo: AFP": the words under a picture. A byline may look like a credit. */
export const caption: BlockRule = {
  name: 'caption',
  isFurniture: ({ text }) => wordsIn(text) <= MOST_WORDS && isCaption(text) && readHeaderLine(text) === undefined,
};
