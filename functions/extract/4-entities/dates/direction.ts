import type { Document } from '../../3-text/document.ts';

const FUTURE = new Set(
  'will shall ll scheduled planned plans plan expected expect expects hopes aims upcoming slated due next would intends intend begins starts takes hold holds meet meets host hosts opens resumes visits arrives travels leaves ends expires flies convene convenes gathers'.split(
    ' ',
  ),
);
/** Of the present they look ahead. */
const INFINITIVES = new Set(['hold', 'meet', 'host', 'convene']);
const PAST = new Set(
  'was were had did has have been met said signed agreed held took seized announced told began launched visited arrived closed killed arrested captured dismantled destroyed inaugurated traveled travelled hosted declared reported intercepted made gave sent came went approved ratified renewed opened concluded ended'.split(
    ' ',
  ),
);
/** They look like the past of a verb. */
const ADJECTIVES = new Set(
  'coordinated combined organized organised armed united unmanned related wanted shared mixed'.split(' '),
);
const MOST_TOKENS_BACK = 40;

const BREAKS = new Set([',', ';', 'and', 'but', 'while', '--', '–', '—']);

/** Whether the words around a date speak of what is to come: those of its own clause first ("and in November they will sail"). */
export function directionAt(doc: Document, at: number): 'past' | 'future' {
  const sentence = doc.sentenceAt(at);
  const first = Math.max(sentence?.first ?? 0, at - MOST_TOKENS_BACK);
  const last = Math.min(sentence?.last ?? at, at + MOST_TOKENS_BACK);
  const near = scan(doc, at - 1, first - 1, -1, true) ?? scan(doc, at, last, 1, true);
  return near ?? scan(doc, at - 1, first - 1, -1, false) ?? scan(doc, at, last, 1, false) ?? 'past';
}

function scan(
  doc: Document,
  from: number,
  to: number,
  step: 1 | -1,
  staysInClause: boolean,
): 'past' | 'future' | undefined {
  for (let i = from; i !== to; i += step) {
    if (staysInClause && i !== from && BREAKS.has(doc.tokens[i]?.norm ?? '') && !joinsNames(doc, i)) return undefined;
    const found = step === 1 && isPurpose(doc, i) ? undefined : signal(doc, i);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "Guatemala and Mexico". */
const joinsNames = (doc: Document, at: number): boolean =>
  doc.tokens[at]?.norm === 'and' &&
  doc.tokens[at - 1]?.casing === 'initial' &&
  doc.tokens[at + 1]?.casing === 'initial';

/** "flew there on Monday to meet", while "agreed to meet on Monday" looks ahead. */
const isPurpose = (doc: Document, at: number): boolean =>
  INFINITIVES.has(doc.tokens[at]?.norm ?? '') && doc.tokens[at - 1]?.norm === 'to';

function signal(doc: Document, at: number): 'past' | 'future' | undefined {
  const token = doc.tokens[at];
  if (token === undefined || token.kind !== 'word') return undefined;
  if (FUTURE.has(token.norm)) return 'future';
  if (token.norm === 'to' && ['is', 'are', 'set'].includes(doc.tokens[at - 1]?.norm ?? '')) return 'future';
  if (['be', 'been', 'being'].includes(doc.tokens[at - 1]?.norm ?? '')) return undefined;
  if (PAST.has(token.norm) || (token.norm === 'set' && doc.tokens[at + 1]?.norm === 'up')) return 'past';
  return token.casing === 'lower' &&
    !ADJECTIVES.has(token.norm) &&
    /[a-z]{3}ed$/.test(token.norm) &&
    doc.tokens[at + 1]?.norm !== 'by'
    ? 'past'
    : undefined;
}
