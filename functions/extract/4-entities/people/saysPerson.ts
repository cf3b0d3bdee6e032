import type { Annotated } from '../mention.ts';
import { mark, word } from '../words.ts';
import { isSpeechVerb } from './speech.ts';
import { titleStartingAt } from './titles.ts';

const OPENERS = new Set([',', '(', '--', '–', '—']);
const FARTHEST_TITLE = 6;

/** A verb of speech beside the name, "who" after it, or an apposition that names an age, an office or a calling. */
export function saysPerson(doc: Annotated, first: number, last: number): boolean {
  if (isSpeechVerb(word(doc, last)) || isSpeechVerb(word(doc, first - 1))) return true;
  if (word(doc, last) === 'who' || (mark(doc, last) === ',' && word(doc, last + 1) === 'who')) return true;
  if (!OPENERS.has(mark(doc, last))) return false;
  return isAge(doc, last + 1) || hasTitle(doc, last + 1);
}

const isAge = (doc: Annotated, at: number): boolean =>
  /^\d\d$/.test(word(doc, at)) && [',', ')', ''].includes(mark(doc, at + 1));

function hasTitle(doc: Annotated, from: number): boolean {
  for (let at = from; at < from + FARTHEST_TITLE; at += 1) {
    if (titleStartingAt(doc, at) !== undefined) return true;
    if (mark(doc, at) !== '' && mark(doc, at) !== '-') return false;
  }
  return false;
}
