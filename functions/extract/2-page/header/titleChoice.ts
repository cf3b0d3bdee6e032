import { fold } from '../../3-text/fold.ts';
import { phraseWords } from '../furniture/phraseIndex.ts';
import { isAllCapitals, wordsIn } from '../shape.ts';
import type { HeaderPart } from './headerPart.ts';
import { isPublisherName } from './masthead.ts';
import { outletOf } from './outlets.ts';

/** Of the lines that could be the title the one that the page repeats, marks or gives the place and form of a headline; else the first. */
export function bestTitle(parts: readonly HeaderPart[], known: string | undefined): HeaderPart | undefined {
  const candidates = candidatesAmong(parts).filter((part) => known === undefined || mayBe(part, known));
  let best: HeaderPart | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const score = scoreOf(candidate, parts, known);
    if (score <= most) continue;
    best = candidate;
    most = score;
  }
  return best;
}

function candidatesAmong(parts: readonly HeaderPart[]): readonly HeaderPart[] {
  const headings = parts.filter(({ kind }) => kind === 'heading');
  return headings.length > 0 ? headings : parts.filter((part) => isSignedSentence(part, parts));
}

const MOST_WORDS_OF_A_SENTENCE = 18;
const TWO_SENTENCES = /[.!?][”"’)]? \p{Lu}/u;

/** Some headlines end with a full stop: one sentence at the top, with byline or date right below it. */
const isSignedSentence = ({ kind, at, block }: HeaderPart, parts: readonly HeaderPart[]): boolean =>
  kind === 'prose' &&
  wordsIn(block.text) <= MOST_WORDS_OF_A_SENTENCE &&
  !TWO_SENTENCES.test(block.text) &&
  parts[at + 1]?.kind === 'facts';

/** The title in the page's metadata and the one above its text may differ in a word or a mark. */
function mayBe({ block }: HeaderPart, known: string): boolean {
  const [left, right] = [phraseWords(block.text), phraseWords(known)];
  const shared = left.filter((word) => right.includes(word)).length;
  return block.level === 1 || shared >= 0.6 * Math.max(left.length, right.length);
}

/** A masthead with its motto or its rubrics. */
const BAR = / [|/·•>»–—-] /u;

/** "BBC News - Latin America & Caribbean", "Ministry of Public Security | Newsroom": the page's own name and a rubric. */
const opensWithOutlet = (text: string): boolean => {
  const [name = '', ...rest] = text.split(BAR);
  return rest.length > 0 && (outletOf(name) !== undefined || isPublisherName(name));
};

const isWithOutlet = (text: string, title: string): boolean =>
  text.startsWith(title) && /^ [-–—|:»] \S/u.test(text.slice(title.length));

const FEWEST_WORDS = 5;
const MOST_WORDS = 24;

const isHeadlineLong = (part: HeaderPart | undefined): boolean =>
  part?.kind === 'heading' &&
  wordsIn(part.block.text) >= FEWEST_WORDS &&
  !BAR.test(part.block.text) &&
  !isPublisherName(part.block.text);

function scoreOf({ block, at }: HeaderPart, parts: readonly HeaderPart[], known: string | undefined): number {
  const { text, level } = block;
  const words = wordsIn(text);
  const isRepeated = parts.some((part) => part.at !== at && fold(part.block.text) === fold(text));
  const isOnTheWay = parts.some((part) => part.kind === 'breadcrumb' && part.block.text.endsWith(text));
  const isAboveTheWay = parts.some((part) => part.at > at && ['breadcrumb', 'rubric', 'menu'].includes(part.kind));
  // "Peru Buys Ships - The Andean Post" above "Peru Buys Ships": the name of the page.
  const namesThePage = parts.some((part) => part.kind === 'heading' && isWithOutlet(text, part.block.text));
  let score = 0;
  if (namesThePage) score -= 4;
  if (known !== undefined && fold(known) === fold(text)) score += 6;
  if (level === 1) score += 4;
  if (isOnTheWay) score += 4;
  if (isRepeated) score += 3;
  if (words >= FEWEST_WORDS && words <= MOST_WORDS) score += 2;
  if (words <= 2) score -= 2;
  if (words <= 4 && isAllCapitals(text)) score -= 1;
  if (isPublisherName(text)) score -= 1;
  if (isAboveTheWay) score -= 2;
  if (opensWithOutlet(text)) score -= 3;
  // A line as long as a headline right above it is the headline, and this its standfirst.
  if (parts[at + 1]?.kind === 'facts' && !isHeadlineLong(parts[at - 1])) score += 1;
  return score;
}
