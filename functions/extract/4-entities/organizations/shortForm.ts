import type { Annotated } from '../mention.ts';
import { mark, word } from '../words.ts';

/** The short form that a text gives right after a name: where it begins, the form itself, and where it ends. */
export interface ShortForm {
  readonly from: number;
  readonly text: string;
  readonly last: number;
}

const LONGEST_BRACKET = 14;
const DASHES = new Set(['-', '–', '—', '/', ',', ';']);

/**
 * "(DIRANDRO)", "(CIDES, in Spanish)", "(Secretaria Nacional Antidrogas - SENAD)", "(CEO-LCC)", ", or GANSEF,", ", known as CMAR"; undefined
 * where what follows is no short form ("(left)", "(about 60 people)").
 */
export function shortFormAt(doc: Annotated, at: number): ShortForm | undefined {
  if (mark(doc, at) === '(') return inBrackets(doc, at);
  if (mark(doc, at) !== ',') return undefined;
  const cue =
    word(doc, at + 1) === 'or'
      ? at + 2
      : word(doc, at + 1) === 'known' && word(doc, at + 2) === 'as'
        ? at + 3
        : undefined;
  if (cue === undefined) return undefined;
  const from = word(doc, cue) === 'the' ? cue + 1 : cue;
  const form = formAt(doc, from);
  return form !== undefined && isAcronym(form.text) && [',', '.', ''].includes(mark(doc, form.last))
    ? { from: at, text: form.text, last: form.last }
    : undefined;
}

function inBrackets(doc: Annotated, open: number): ShortForm | undefined {
  const close = closingBracket(doc, open);
  if (close === undefined) return undefined;
  const whole = formAt(doc, open + 1);
  const isWhole =
    whole?.last === close ||
    (whole !== undefined && mark(doc, whole.last) === ',' && word(doc, whole.last + 1) === 'in');
  if (whole !== undefined && isWhole) return { from: open, text: whole.text, last: close + 1 };
  for (let at = close - 1; at > open + 1; at -= 1) {
    const form = DASHES.has(mark(doc, at)) ? formAt(doc, at + 1) : undefined;
    if (form?.last === close && isAcronym(form.text)) return { from: open, text: form.text, last: close + 1 };
  }
  return undefined;
}

function closingBracket(doc: Annotated, open: number): number | undefined {
  for (let at = open + 1; at <= open + LONGEST_BRACKET; at += 1) {
    if (mark(doc, at) === ')') return at;
    if (mark(doc, at) === '(' || mark(doc, at) === '.') return undefined;
  }
  return undefined;
}

/** One word, or words joined by hyphens: "CEO-LCC". */
function formAt(doc: Annotated, at: number): { readonly text: string; readonly last: number } | undefined {
  const start = doc.tokens[at];
  if (start?.kind !== 'word') return undefined;
  let last = at + 1;
  while (mark(doc, last) === '-' && !doc.tokens[last]?.spaced && doc.tokens[last + 1]?.spaced === false) last += 2;
  const text = doc.text.slice(start.start, doc.tokens[last - 1]?.end);
  return isShort(text) ? { text, last } : undefined;
}

/** "SENAD", "AyA", "H1N1"; also "Senafront", a word made of initials. */
const isShort = (text: string): boolean => isAcronym(text) || /^\p{Lu}\p{Ll}{3,11}$/u.test(text);

export const isAcronym = (text: string): boolean => /^[A-Z][A-Za-z0-9]{0,3}[A-Z0-9][A-Za-z0-9-]{0,9}$/.test(text);
