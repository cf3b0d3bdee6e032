import { fold } from '../../3-text/fold.ts';
import { perSpelling } from '../../3-text/spelling.ts';
import { isCapitalized, type Token } from '../../3-text/token.ts';
import calendar from '../../vocabulary/calendar.json' with { type: 'json' };
import numberWords from '../../vocabulary/numberWords.json' with { type: 'json' };

const numbered = (entries: readonly { name: string; number: number; abbreviations?: readonly string[] }[]) =>
  new Map(
    entries.flatMap(({ name, number, abbreviations = [] }) =>
      [name, ...abbreviations].flatMap((form) => [
        [fold(form), number] as const,
        [fold(form).replace(/\.$/, ''), number] as const,
      ]),
    ),
  );

const MONTHS = numbered(calendar.months);
const WEEKDAYS = numbered(calendar.weekdays);
const COUNTS = new Map<string, number>(Object.entries(numberWords.units));
const ORDINALS = new Map<string, number>(Object.entries(numberWords.ordinals));

/** 1 to 12 for a capitalised month name or its abbreviation. */
export const monthOf = (token: Token | undefined): number | undefined =>
  isCapitalized(token) ? MONTHS.get(token?.norm.replace(/\.$/, '') ?? '') : undefined;

const WHOLE_MONTHS = new Set(calendar.months.map(({ name }) => fold(name)));

/** "March" or "Sept.", not "Mar" in "Mar del Plata": sure to be a month without a day or a year beside it. */
export const isWholeMonth = (token: Token | undefined): boolean =>
  token !== undefined && (WHOLE_MONTHS.has(token.norm) || token.norm.endsWith('.'));

/** Monday is 1, Sunday 7. */
export const weekdayNumberOf = (token: Token | undefined): number | undefined =>
  isCapitalized(token) ? WEEKDAYS.get(token?.norm.replace(/\.$/, '') ?? '') : undefined;

/** "23" or "23rd". */
export function dayOf(token: Token | undefined): number | undefined {
  const [, digits] = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token?.norm ?? '') ?? [];
  const day = Number(digits);
  return digits !== undefined && day >= 1 && day <= 31 ? day : undefined;
}

/** A plain four-digit year of the last two centuries or the next decades. */
export function yearOf(token: Token | undefined): number | undefined {
  return token?.kind === 'number' && /^(?:1[89]\d\d|20[0-6]\d)$/.test(token.text) ? Number(token.text) : undefined;
}

/** "3" or "three", for "three years ago". */
export function countOf(token: Token | undefined): number | undefined {
  if (token === undefined) return undefined;
  if (token.kind === 'number') return /^\d{1,3}$/.test(token.text) ? Number(token.text) : undefined;
  return token.norm === 'a' || token.norm === 'an' ? 1 : COUNTS.get(token.norm);
}

export function ordinalOf(token: Token | undefined): number | undefined {
  if (token === undefined) return undefined;
  return (
    ORDINALS.get(token.norm) ??
    (/^\d{1,2}(?:st|nd|rd|th)$/.test(token.norm) ? Number.parseInt(token.norm, 10) : undefined)
  );
}

const RELATIVE =
  'start beginning middle end close a an the that today tonight yesterday tomorrow this last next current previous past same coming following'.split(
    ' ',
  );
const FIRST_WORDS = new Set(
  [...MONTHS.keys(), ...WEEKDAYS.keys(), ...COUNTS.keys(), ...ORDINALS.keys(), ...RELATIVE].map((word) =>
    word.replace(/\.$/, ''),
  ),
);

/** A digit, a month, a weekday, a number word or "last": all that a date can begin with. */
export const mayBeginDate = (token: Token | undefined): boolean => token !== undefined && opensDate(token);

const opensDate = perSpelling((token) => {
  if (token.kind === 'mark') return false;
  const first = token.norm.charCodeAt(0);
  return (
    (first >= 48 && first <= 57) || FIRST_WORDS.has(token.norm.endsWith('.') ? token.norm.slice(0, -1) : token.norm)
  );
});
