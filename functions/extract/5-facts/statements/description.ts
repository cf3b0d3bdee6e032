import type { TokenRange } from '../../3-text/document.ts';
import { isCapitalized } from '../../3-text/token.ts';
import { type Annotated, textOf } from '../../4-entities/mention.ts';
import { word } from '../../4-entities/words.ts';
import quotation from '../../vocabulary/quotation.json' with { type: 'json' };

/** Words that describe a speaker instead of naming him: "a spokesman for the ministry", "the Mexican president", "SENAD". */
export interface Description {
  readonly first: number;
  readonly last: number;
  readonly text: string;
  readonly isDocument: boolean;
}

const DOCUMENTS = new Set(quotation.documents);
const NOT_A_SPEAKER = new Set(quotation.notASpeaker);
const ENDS = new Set([',', '.', ';', ':', '--', '–', '—', '"', '“', '”', '(']);
const STOPS = new Set(
  'who which that in on at during after before when while about as via last this yesterday told said also later then has have had was is recently by adding'.split(
    ' ',
  ),
);
const ADVERBS = new Set(
  'also later then recently already further once again jointly simply has have had is was are were'.split(' '),
);
const OPENERS = new Set(
  'meanwhile however but and for in on at last still yet indeed then later earlier additionally also'.split(' '),
);

/** The noun phrase next to the verb: right after it ("said a spokesman"), or right before it ("the minister said"). */
export function descriptionIn(
  doc: Annotated,
  { first, last }: TokenRange,
  isAfterVerb: boolean,
): Description | undefined {
  const range = isAfterVerb ? after(doc, first, last) : before(doc, first, last);
  if (range === undefined || range.last <= range.first) return undefined;
  const words = doc.tokens.slice(range.first, range.last);
  if (!words.some((token) => token.kind === 'word')) return undefined;
  if (words.length === 1 && NOT_A_SPEAKER.has(words[0]?.norm ?? '')) return undefined;
  return { ...range, text: textOf(doc, range.first, range.last), isDocument: isDocument(doc, range) };
}

function after(doc: Annotated, first: number, last: number): TokenRange | undefined {
  let start = first;
  while (
    start < last &&
    (ADVERBS.has(word(doc, start)) || doc.dateAt(start) !== undefined || ['on', 'in'].includes(word(doc, start)))
  )
    start += 1;
  for (let at = start; at < last; at += 1) {
    const name = doc.nameAt(at);
    if (name !== undefined && name.last <= last) at = name.last - 1;
    else if (ENDS.has(doc.tokens[at]?.text ?? '') || (at > start && STOPS.has(word(doc, at)) && !isOfPlace(doc, at)))
      return { first: start, last: at };
  }
  return { first: start, last };
}

/** "in charge of", "in Bogotá": still part of the description where a name or office follows. */
const isOfPlace = (doc: Annotated, at: number): boolean =>
  ['in', 'at'].includes(word(doc, at)) &&
  (isCapitalized(doc.tokens[at + 1]) || word(doc, at + 1) === 'charge') &&
  doc.dateAt(at + 1) === undefined;

function before(doc: Annotated, first: number, last: number): TokenRange | undefined {
  let end = last;
  while (end > first && (ADVERBS.has(word(doc, end - 1)) || word(doc, end - 1).endsWith('ly'))) end -= 1;
  let start = first;
  for (let at = first; at < end; at += 1)
    if (ENDS.has(doc.tokens[at]?.text ?? '') && at < end - 1 && opensClause(doc, at + 1)) start = at + 1;
  while (
    start < end &&
    (OPENERS.has(word(doc, start)) || doc.dateAt(start) !== undefined || ENDS.has(doc.tokens[start]?.text ?? ''))
  )
    start += 1;
  for (let at = start; at < end; at += 1)
    if (ENDS.has(doc.tokens[at]?.text ?? '') || (at > start && ['who', 'which'].includes(word(doc, at))))
      return { first: start, last: at };
  return { first: start, last: end };
}

/** After an introductory phrase and its comma the subject begins: "In Bogotá, the minister said". */
const opensClause = (doc: Annotated, at: number): boolean =>
  ['the', 'a', 'an', 'one', 'his', 'her', 'its', 'their', 'another', 'some', 'several'].includes(word(doc, at)) ||
  isCapitalized(doc.tokens[at]);

/** "the joint declaration", "Article 4 of the treaty": the noun comes before any "of" and any name. */
function isDocument(doc: Annotated, { first, last }: TokenRange): boolean {
  for (let at = first; at < last; at += 1) {
    if ((doc.nameAt(at) !== undefined && at > first) || LINKS.has(word(doc, at))) return false;
    const isLast = at + 1 === last || doc.tokens[at + 1]?.kind === 'number' || LINKS.has(word(doc, at + 1));
    if (DOCUMENTS.has(word(doc, at)) && isLast) return true;
  }
  return false;
}

const LINKS = new Set(['of', 'for', 'from', 'by', 'on', 'between']);
