import furniture from '../../vocabulary/furniture.json' with { type: 'json' };
import { isPublisherName } from '../header/masthead.ts';
import { outletOf } from '../header/outlets.ts';
import { hasFullStop, wordsIn } from '../shape.ts';
import { PhraseIndex, phraseWords } from './phraseIndex.ts';

const LISTS = new PhraseIndex(furniture.listHeads);
const ENDS = new PhraseIndex(furniture.endHeads);
const FINALS = new PhraseIndex(furniture.finalHeads);

const DIGIT = /\d/;
const COUNT = /[([]?\b\d{1,5}\b[)\]]?/g;
const COMMENTS_COUNTED = /\bcoment[aá]rios? ?[([]?\d|\bcomments? ?[([]\d/iu;
const COMMENTS =
  /^(?:(?:top|latest|recent|newest|all|user|users|reader|readers|your|our|facebook|view|show|hide|load|see|read|most recent) ){0,2}(?:comments|comentarios|comentários)$/u;
const RESPONSES =
  /^comment by \S[^.]{1,60} on\b|^\d{1,4} (?:responses?|thoughts?|replies|reply|comments?) (?:to|on)\b/iu;
/** "###", "# # #": where a release ends. */
const END_MARK = /^#(?: ?#){2,4}$/u;
const WHICH =
  '(?:other|more|latest|top|related|lead|recent|popular|recommended|similar|our|today s|this week s|trending|most read|editors)';
const OTHER_STORIES = new RegExp(
  `^${WHICH} (?:\\p{L}{2,15} ){0,2}(?:stories|headlines|articles|news|coverage|videos)$`,
  'u',
);
const OTHER_LINKS = new RegExp(`^${WHICH} (?:posts|reports|links|topics|reading|content|items|press releases)$`, 'u');
const YOU_MAY = /^(?:you|readers) (?:may|might|could)(?: also)?\b/u;
const MORE_FROM =
  /^(?:more|latest|related|also|recommended|trending|most read|most popular|popular) (?:from|on|in|about|to|for|by)\b/u;
const MOST_WORDS = 8;
const MOST_WORDS_OF_A_BAR = 14;

const ABOUT = /^about (?:the )?/i;

/** "About U.S. Southern Command"; "About the exercise" is a heading of the article. */
export const isAboutPublisher = (text: string): boolean => {
  const name = text.replace(ABOUT, '');
  return name !== text && (isPublisherName(name) || outletOf(name) !== undefined);
};

/** What follows the head: a list of other articles, the foot of the page, or what readers say. */
export type SectionKind = 'list' | 'end' | 'final';

/** "Related Content", "Other Lead Stories", "About the authors", "Comments (3)", "Print | Comments (3)", "2 Responses to …". */
export function sectionKind(text: string): SectionKind | undefined {
  if (wordsIn(text) <= MOST_WORDS_OF_A_BAR && COMMENTS_COUNTED.test(text)) return 'final';
  if (RESPONSES.test(text)) return 'final';
  if (END_MARK.test(text)) return 'end';
  if (wordsIn(text) > MOST_WORDS || hasFullStop(text)) return undefined;
  const whole = phraseWords(text);
  const counted = DIGIT.test(text) ? phraseWords(text.replace(COUNT, ' ')) : whole;
  for (const words of new Set([whole, counted])) {
    if (FINALS.isWhole(words) || COMMENTS.test(words.join(' '))) return 'final';
    if (ENDS.isWhole(words) || isAboutPublisher(text)) return 'end';
    if (LISTS.isWhole(words)) return 'list';
  }
  const line = counted.join(' ');
  return OTHER_STORIES.test(line) || OTHER_LINKS.test(line) || YOU_MAY.test(line) || MORE_FROM.test(line)
    ? 'list'
    : undefined;
}
