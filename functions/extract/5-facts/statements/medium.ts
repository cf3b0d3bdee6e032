import type { TokenRange } from '../../3-text/document.ts';
import type { Annotated, NameMention } from '../../4-entities/mention.ts';
import { isNameWord, word } from '../../4-entities/words.ts';
import quotation from '../../vocabulary/quotation.json' with { type: 'json' };
import { speechVerbAt } from './speechVerb.ts';

const NOUNS = new Set(quotation.outletNouns);
const INTERVIEWS = new Set(quotation.interviews);
const MEDIA_WORDS =
  /^(?:radio|tv|television|canal|diario|noticias|news|times|post|press|agencia|telesur|prensa|herald|tribune|journal|magazine|channel|gazette|mail|daily|dialogo)$/;
const FARTHEST = 8;

/** The outlet that the words were said to: "told El Universal", "in an interview with X", "X reported", "told the paper". */
export function mediumIn(doc: Annotated, ranges: readonly TokenRange[], before: number): string | null {
  for (const { first, last } of ranges) {
    for (let at = first; at < last; at += 1) {
      const found = saidTo(doc, at, last) ?? reporting(doc, at);
      if (found !== undefined) return found;
      if (isTelling(doc, at) && isThePaper(doc, at + 1)) return lastOutlet(doc, before) ?? null;
    }
  }
  return null;
}

const isTelling = (doc: Annotated, at: number): boolean =>
  /^(?:told|tell|tells|telling|informed|informing|assured|assuring)$/.test(word(doc, at));

/** "told X", "told the newspaper X", "in an interview with X", "in comments to X". */
function saidTo(doc: Annotated, at: number, end: number): string | undefined {
  if (isTelling(doc, at)) return outletNear(doc, at + 1, Math.min(end, at + FARTHEST), true);
  const isInterview = INTERVIEWS.has(word(doc, at)) && ['to', 'with', 'by', 'for'].includes(word(doc, at + 1));
  const isSpeaking =
    /^(?:spoke|speaks|speak|talked|talks)$/.test(word(doc, at)) && ['to', 'with'].includes(word(doc, at + 1));
  return isInterview || isSpeaking ? outletNear(doc, at + 2, Math.min(end, at + FARTHEST), true) : undefined;
}

/** "Milenio reported", "according to La Razón", "reported El Comercio". */
function reporting(doc: Annotated, at: number): string | undefined {
  const name = doc.nameAt(at);
  if (!isOutlet(name) || name?.first !== at) return undefined;
  const isSource =
    speechVerbAt(doc, name.last) !== undefined ||
    (word(doc, at - 1) === 'to' && word(doc, at - 2) === 'according') ||
    speechVerbAt(doc, at - 1) !== undefined ||
    ['by', 'in'].includes(word(doc, at - 1));
  return isSource ? name.name : undefined;
}

const isOutlet = (name: NameMention | undefined): boolean =>
  name?.type === 'organization' && name.organizationType === 'media';

function outletNear(doc: Annotated, first: number, last: number, isNext: boolean): string | undefined {
  for (let at = first; at < last; at += 1) {
    const name = doc.nameAt(at);
    if (name?.type === 'organization' && name.organizationType === 'media') return name.name;
    if (name !== undefined || ['that', '"', '“', ',', '.'].includes(doc.tokens[at]?.norm ?? ''))
      return isNext && at === first ? capitalRun(doc, at) : undefined;
    const run = capitalRun(doc, at);
    if (run !== undefined) return run;
  }
  return undefined;
}

/** A capitalised run that holds a word of the trade: "Radio Nacional", "Noticias Uno". */
function capitalRun(doc: Annotated, at: number): string | undefined {
  let last = at;
  while (isNameWord(doc, last)) last += 1;
  const words = doc.tokens.slice(at, last);
  return words.some((token) => MEDIA_WORDS.test(token.norm)) ? words.map((token) => token.text).join(' ') : undefined;
}

const isThePaper = (doc: Annotated, at: number): boolean =>
  ['the', 'that', 'same'].includes(word(doc, at)) && (NOUNS.has(word(doc, at + 1)) || NOUNS.has(word(doc, at + 2)));

function lastOutlet(doc: Annotated, before: number): string | undefined {
  for (let at = before - 1; at >= Math.max(0, before - 600); at -= 1) {
    const name = doc.nameAt(at);
    if (name?.type === 'organization' && name.organizationType === 'media') return name.name;
  }
  return undefined;
}
