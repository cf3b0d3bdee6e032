import type { TokenRange } from '../../3-text/document.ts';
import { quotedTokens } from '../../3-text/quotedTokens.ts';
import type { DateFinding } from '../../4-entities/dates/index.ts';
import type { Annotated } from '../../4-entities/mention.ts';
import { perText } from '../../4-entities/perText.ts';
import { word } from '../../4-entities/words.ts';

const isQuotedIn = perText((doc: Annotated) => quotedTokens(doc));

/** The dates of a range that can be those of an act: not quoted, and not of something else. */
export function datesIn(doc: Annotated, sentence: TokenRange): readonly DateFinding[] {
  const dates: DateFinding[] = [];
  const isQuoted = isQuotedIn(doc);
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const date = doc.dateAt(at);
    if (date !== undefined && date.first === at && !isQuoted(at) && !isOfSomethingElse(doc, date)) dates.push(date);
  }
  const besideName = dates.filter((date) => !isPartOfName(doc, date));
  return besideName.length > 0 ? besideName : dates;
}

/** "Tradewinds 2016": the year names the event; where the clause has another date, that one dates it. */
const isPartOfName = (doc: Annotated, { first, last }: DateFinding): boolean =>
  last === first + 1 &&
  doc.tokens[first]?.kind === 'number' &&
  doc.tokens[first - 1]?.casing !== 'lower' &&
  doc.tokens[first - 1]?.kind === 'word' &&
  doc.sentenceAt(first)?.first !== first - 1;

/** "before 2013" bounds something; "than 2013" compares; "the mistrust of five years ago". */
const isOfSomethingElse = (doc: Annotated, date: DateFinding): boolean =>
  ['than', 'before'].includes(word(doc, date.first - 1)) ||
  (word(doc, date.first - 1) === 'of' && word(doc, date.last - 1) === 'ago') ||
  isFirstSince(doc, date) ||
  isOfFugitive(doc, date) ||
  isModifier(doc, date);

/** "a fugitive since 2020": how long he was looked for. */
const isOfFugitive = (doc: Annotated, date: DateFinding): boolean =>
  word(doc, date.first - 1) === 'since' &&
  /^(?:fugitive|wanted|jailed|imprisoned|prison|jail|run|hiding|custody|detained|large|office)$/.test(
    word(doc, date.first - 2),
  );

/** "for the first time since 2019" compares. */
const isFirstSince = (doc: Annotated, date: DateFinding): boolean =>
  word(doc, date.first - 1) === 'since' && ['time', 'first', 'ever', 'largest'].includes(word(doc, date.first - 2));

/** "a 2008 Colombian raid": the date belongs to the noun after it. */
function isModifier(doc: Annotated, date: DateFinding): boolean {
  const next = doc.tokens[date.last];
  const isAfterArticle =
    ['a', 'an', 'the', 'its', 'their'].includes(word(doc, date.first - 1)) ||
    doc.tokens[date.first - 1]?.kind === 'possessive';
  return isAfterArticle && next?.kind === 'word' && next.spaced && !ACT_NOUNS.test(next.norm);
}

const ACT_NOUNS =
  /^(?:agreement|accord|pact|treaty|summit|meeting|exercise|visit|conference|operation|memorandum|when|as|in|by|and|between|with)$/;
