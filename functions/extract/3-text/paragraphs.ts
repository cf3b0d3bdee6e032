import type { Section } from '../../records/schema/index.ts';
import type { Paragraph } from './document.ts';
import type { Token } from './token.ts';

const ITEM = /^\s*(?:[*•·▪–-]|\(?\d{1,2}[.)]|\(?[a-z]\))\s/;
const ENDS_A_SENTENCE = /[.!?…:;"”'’)]\s*$/;
const MOST_WORDS_IN_A_HEADING = 14;

/** Headings under which the outlet gives its own view: "InSight Crime Analysis", "Analysis", "Our take". */
const ANALYSIS_HEADING = /^(?:[\p{L} ]{0,30}\banalysis|analysis\b.{0,40}|our (?:take|view)|commentary|opinion)$/iu;

const isHeading = (line: string): boolean =>
  !ENDS_A_SENTENCE.test(line) && line.trim().split(/\s+/).length <= MOST_WORDS_IN_A_HEADING;

/** One paragraph a line of text. After a heading such as "Analysis" the outlet itself speaks, to the end. */
export function paragraphsOf(text: string, tokens: readonly Token[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let section: Section = 'report';
  let token = 0;
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const first = token;
    while ((tokens[token]?.start ?? Number.POSITIVE_INFINITY) < end) token += 1;
    if (token > first) {
      const kind = ITEM.test(line) ? 'item' : isHeading(line) ? 'heading' : 'prose';
      if (kind === 'heading' && ANALYSIS_HEADING.test(line.trim())) section = 'analysis';
      paragraphs.push({ index: paragraphs.length, first, last: token, start, end, kind, section });
    }
    start = end + 1;
  }
  return paragraphs;
}
