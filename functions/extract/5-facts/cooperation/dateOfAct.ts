import { type Edtf, edtf, type Kind, type Status } from '../../../records/schema/index.ts';
import type { Sentence, TokenRange } from '../../3-text/document.ts';
import type { DateFinding } from '../../4-entities/dates/index.ts';
import type { Annotated } from '../../4-entities/mention.ts';
import { word } from '../../4-entities/words.ts';
import classes from '../../vocabulary/actClasses.json' with { type: 'json' };
import type { ActPhrase } from './actPatterns.ts';
import { datesIn } from './datesIn.ts';

export interface DatedAct {
  readonly date: Edtf | null;
  /** "since 2011": it goes on. */
  readonly isSince: boolean;
  /** "until 2017": it is over. */
  readonly isUntil: boolean;
}

/**
 * The date nearest to the act's words in its clause, else in the clauses before, else in a relative clause after ("the meeting, which
 * closed on November 28"); any other later clause dates something else.
 */
export function dateOfAct(
  doc: Annotated,
  sentence: Sentence,
  clause: TokenRange,
  { kind, strength, verb, first, last }: ActPhrase,
): DatedAct {
  const at = verb?.at ?? first;
  if (verb !== undefined && word(doc, at - 1) === 'since') return { date: null, isSince: false, isUntil: false };
  const isMade = kind === 'agreement' || (kind === 'pledge' && strength === 'strong');
  const isOccasion = verb === undefined && ['during', 'at', 'after', 'following'].includes(word(doc, at));
  const inClause = datesIn(doc, clause).filter(
    ({ first }) =>
      !isOfItsOrigin(doc, at, first) &&
      !isInAside(doc, clause, at, first) &&
      !isOfWhatIsRenewed(doc, at, first) &&
      !isOfAnotherPact(doc, first, last) &&
      !isEndToCome(doc, first) &&
      !((isMade || isOccasion) && isContentToCome(doc, at, first)) &&
      !(isMade && isFrom(doc, at, first)),
  );
  const before =
    inClause.length > 0
      ? inClause
      : datesIn(doc, { first: sentence.first, last: clause.first }).filter(
          (date) =>
            (!isAfterSince(doc, date) || opensWhen(doc, clause, date)) &&
            (opensSentence(sentence, date) || !isOfItsOwn(doc, clause)),
        );
  const dates =
    before.length > 0 || !isRelative(doc, clause.last)
      ? before
      : datesIn(doc, { first: clause.last, last: sentence.last });
  const distance = (date: DateFinding): number =>
    Math.min(Math.abs(date.first - at), Math.abs(date.last - at)) +
    (opensSentence(sentence, date) ? -6 : 0) +
    (date.last < at && word(doc, at - 1) === 'and' ? JOINED_VERB : 0);
  const nearest = dates.reduce<DateFinding | undefined>(
    (best, date) => (best === undefined || distance(date) < distance(best) ? date : best),
    undefined,
  );
  if (nearest === undefined) return { date: null, isSince: false, isUntil: false };
  return {
    date: nearest.value,
    isSince: nearest.first >= clause.first && isAfterSince(doc, nearest),
    isUntil: ['until', 'till'].includes(word(doc, nearest.first - 1)),
  };
}

/** "Since 2005, when Chávez bought the rifles". */
const opensWhen = (doc: Annotated, { first }: TokenRange, date: DateFinding): boolean =>
  word(doc, first) === 'when' && first - date.last <= 1;

/** "…, and Spain gave licenses": another does something else, not when the first did. */
const isOfItsOwn = (doc: Annotated, { first }: TokenRange): boolean =>
  ['and', 'while'].includes(word(doc, first)) && doc.countryAt(first + 1)?.form === 'name';

/** "took office in July and visited Lima in September": a date before "and" is the other verb's. */
const JOINED_VERB = 8;

/** "boats to a unit that was created in 2013": the date is that of the unit. */
function isOfItsOrigin(doc: Annotated, at: number, date: number): boolean {
  let isOrigin = false;
  for (let i = date - 1; i > at; i -= 1) {
    if (ORIGINS.has(word(doc, i))) isOrigin = true;
    if (['that', 'which', 'who'].includes(word(doc, i))) return isOrigin;
  }
  return false;
}

/** "The two countries, which fought a war in 1995, have worked together": a date between the commas of a relative clause. */
function isInAside(doc: Annotated, clause: TokenRange, at: number, date: number): boolean {
  let hasComma = false;
  for (let i = date; i < at; i += 1) if (doc.tokens[i]?.text === ',') hasComma = true;
  if (!hasComma) return false;
  for (let i = date - 1; i > clause.first; i -= 1) {
    if (doc.tokens[i]?.text === ',') return false;
    if (['which', 'who', 'where', 'whose'].includes(word(doc, i)) && doc.tokens[i - 1]?.text === ',') return true;
  }
  return false;
}

/** "renewed a 2006 agreement": the date of the old one. */
const isOfWhatIsRenewed = (doc: Annotated, at: number, date: number): boolean =>
  date > at && RENEWING.test(word(doc, at)) && ['a', 'the', 'their', 'its', 'of', 'from'].includes(word(doc, date - 1));

/** "signed an addendum to the agreement of 2009": the date of the old one. */
const isOfAnotherPact = (doc: Annotated, date: number, last: number): boolean =>
  word(doc, date - 1) === 'of' && PACTS.has(word(doc, date - 2)) && date - 1 !== last;

const PACTS = new Set(classes.PACT);
const RENEWING = /^(?:renew|extend|updat|reviv|ratif|replac|expand)/;

/** "the use of the base until 2020": how long, not when. */
const isEndToCome = (doc: Annotated, date: number): boolean =>
  ['until', 'till'].includes(word(doc, date - 1)) &&
  doc.publishedOn !== null &&
  (doc.dateAt(date)?.value ?? '') > doc.publishedOn;

/** "signed a memorandum that provides for the posting of an officer from 1 February". */
const isFrom = (doc: Annotated, at: number, date: number): boolean => date > at + 4 && word(doc, date - 1) === 'from';

/** "agreed to hold an exercise in 2015": when what was agreed on will be. */
function isContentToCome(doc: Annotated, at: number, date: number): boolean {
  if (doc.publishedOn === null || (doc.dateAt(date)?.value ?? '') <= doc.publishedOn) return false;
  if ([1, 2, 3].some((step) => ['will', 'would', 'to'].includes(word(doc, at - step)))) return false;
  for (let i = at + 1; i < Math.min(date, at + 8); i += 1) if (['to', 'that', 'on'].includes(word(doc, i))) return true;
  return false;
}

const ORIGINS = new Set(
  'created established founded formed set signed launched opened inaugurated built adopted began bought acquired entered dates dated goes broke collapsed failed dormant inactive idle stalled frozen suspended'.split(
    ' ',
  ),
);

const isRelative = (doc: Annotated, at: number): boolean => ['which', 'that', 'when', 'where'].includes(word(doc, at));

/** "since 2011", "since last August", "since early 2012". */
function isAfterSince(doc: Annotated, { first }: DateFinding): boolean {
  const isQualified = ['last', 'early', 'late', 'mid', 'at', 'least', '-', 'the'].includes(word(doc, first - 1));
  return (
    word(doc, first - 1) === 'since' ||
    (isQualified && [word(doc, first - 2), word(doc, first - 3)].includes('since')) ||
    isSinceEvent(doc, first)
  );
}

/** "since the president took office in January 2012". */
function isSinceEvent(doc: Annotated, date: number): boolean {
  if (word(doc, date - 1) !== 'in' && word(doc, date - 1) !== 'on') return false;
  for (let i = date - 2; i > date - 10 && doc.tokens[i]?.text !== ','; i -= 1)
    if (word(doc, i) === 'since') return true;
  return false;
}

/** An act that goes on since a date, a standing body, and what was resumed have an open end. */
export function dateWithEnd({ date, isSince }: DatedAct, kind: Kind, status: Status, goesOn = false): Edtf | null {
  if (date === null || date.includes('/') || status === 'planned') return date;
  if (status === 'proposed') return isSince ? edtf.parse(`${date}/..`) : date;
  const isOpen =
    (isSince && status !== 'completed' && status !== 'ended' && status !== 'signed') ||
    ((kind === 'institution' || goesOn) && status === 'ongoing');
  return isOpen ? edtf.parse(`${date}/..`) : date;
}

const opensSentence = (sentence: Sentence, date: DateFinding): boolean => date.first - sentence.first <= 2;
