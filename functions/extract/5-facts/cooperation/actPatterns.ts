import { KINDS, type Kind, STATUSES, type Status } from '../../../records/schema/index.ts';
import acts from '../../vocabulary/acts.json' with { type: 'json' };
import classes from '../../vocabulary/actClasses.json' with { type: 'json' };
import { lazily } from '../../4-entities/gazetteer/lazily.ts';
import type { Sentence } from '../../3-text/document.ts';
import type { Token } from '../../3-text/token.ts';
import { formsOf, type VerbForm } from './verbForms.ts';

/** A phrase of the list found in a sentence. A strong one tells an act by itself, a weak one only mentions it. */
export interface ActPhrase {
  readonly kind: Kind;
  readonly isStrong: boolean;
  readonly status: Status | null;
  readonly first: number;
  readonly last: number;
  /** The token of its verb, with its form; undefined for a noun phrase. */
  readonly verb: { readonly at: number; readonly form: VerbForm } | undefined;
}

interface Alternative {
  readonly words: readonly string[];
  readonly form: VerbForm | undefined;
}

type Element = 'gap' | readonly Alternative[];

interface Pattern {
  readonly kind: Kind;
  readonly isStrong: boolean;
  readonly status: Status | null;
  readonly elements: readonly Element[];
}

const CLASSES: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(classes));
const WIDEST_GAP = 9;
const GAP_STOPS = new Set([';', ':', '"', '“', '”', '--', '–', '—']);

/** By the first word, so that most tokens cost one look-up. */
const patternsByWord = lazily(() => {
  const index = new Map<string, Pattern[]>();
  for (const act of acts) {
    const kind = KINDS.find((known) => known === act.kind);
    const text = 'verb' in act ? act.verb : act.noun;
    if (kind === undefined || text === undefined) throw new Error(`acts.json: ${JSON.stringify(act)}`);
    const status = STATUSES.find((known) => known === act.status) ?? null;
    const pattern: Pattern = { kind, isStrong: act.strength === 'strong', status, elements: text.split(' ').map(elementOf) };
    const [start] = pattern.elements;
    if (start === undefined || start === 'gap') throw new Error(`acts.json: a pattern begins with a word: ${text}`);
    for (const head of new Set(start.map(({ words }) => words[0] ?? ''))) index.set(head, [...(index.get(head) ?? []), pattern]);
  }
  return index;
});

/** "@sign|@ink": any form of the verbs; "PACT": a class of actClasses.json; "…": up to nine tokens; else the words themselves. */
function elementOf(text: string): Element {
  if (text === '…') return 'gap';
  return text.split('|').flatMap((part): Alternative[] => {
    if (part.startsWith('@')) return [...formsOf(part.slice(1))].map(([word, form]) => ({ words: [word], form }));
    return (CLASSES.get(part) ?? [part]).map((phrase) => ({ words: phrase.split(' '), form: undefined }));
  });
}

export function actPhrasesIn(tokens: readonly Token[], sentence: Sentence): readonly ActPhrase[] {
  const found: ActPhrase[] = [];
  for (let at = sentence.first; at < sentence.last; at += 1) {
    for (const pattern of patternsByWord().get(tokens[at]?.norm ?? '') ?? []) {
      const match = matchFrom(tokens, at, sentence.last, pattern.elements, 0);
      if (match) found.push({ kind: pattern.kind, isStrong: pattern.isStrong, status: pattern.status, first: at, ...match });
    }
  }
  return found;
}

type Match = Pick<ActPhrase, 'last' | 'verb'>;

function matchFrom(tokens: readonly Token[], at: number, end: number, elements: readonly Element[], index: number): Match | undefined {
  const element = elements[index];
  if (element === undefined) return { last: at, verb: undefined };
  if (element === 'gap') {
    for (let next = at; next <= Math.min(at + WIDEST_GAP, end); next += 1) {
      const match = matchFrom(tokens, next, end, elements, index + 1);
      if (match) return match;
      if (GAP_STOPS.has(tokens[next]?.text ?? '')) return undefined;
    }
    return undefined;
  }
  for (const { words, form } of element) {
    if (at + words.length > end || !words.every((word, k) => tokens[at + k]?.norm === word)) continue;
    const rest = matchFrom(tokens, at + words.length, end, elements, index + 1);
    if (rest) return { last: rest.last, verb: rest.verb ?? (form ? { at, form } : undefined) };
  }
  return undefined;
}
