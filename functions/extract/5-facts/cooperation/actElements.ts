import { bitOf } from '../../3-text/spelling.ts';
import { remembering } from '../../remembering.ts';
import classes from '../../vocabulary/actClasses.json' with { type: 'json' };
import { formsOf, type VerbForm } from './verbForms.ts';

/** One way to say an element of a pattern. */
export type Alternative =
  | { readonly words: readonly string[]; readonly form: VerbForm | undefined }
  | { readonly named: 'person' | 'country' };

/** One of several words; by their first ones, since a class of verbs has dozens of forms. */
interface Choice {
  readonly all: readonly Alternative[];
  /** Undefined where names are among them, which no word tells. */
  readonly byFirstWord: ReadonlyMap<string, readonly Alternative[]> | undefined;
  /** Those of the first words: most words are told by them to be none of these. */
  readonly bits: number;
}

export type Element = 'gap' | 'long gap' | Choice;

export const CLASSES: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(classes));

/** "@sign": any form of the verb; "@@SIGN": of each verb of a class; "PACT": a class of words; "<person>": a name; "…": a gap, "……": one that a relative clause fits in. */
export function elementOf(text: string): Element {
  if (text === '…') return 'gap';
  if (text === '……') return 'long gap';
  const all = text.split('|').flatMap((part): readonly Alternative[] => {
    if (part === '<person>' || part === '<country>') return [{ named: part === '<person>' ? 'person' : 'country' }];
    if (part.startsWith('@@')) return (CLASSES.get(part.slice(1)) ?? []).flatMap(verb);
    if (part.startsWith('@')) return verb(part.slice(1));
    return (CLASSES.get(part) ?? [part]).map((phrase) => ({ words: phrase.split(' '), form: undefined }));
  });
  const index = byFirstWord(all);
  const bits = [...(index?.keys() ?? [])].reduce((sum, first) => sum | bitOf(first), 0);
  return { all, byFirstWord: index, bits };
}

function byFirstWord(alternatives: readonly Alternative[]): Choice['byFirstWord'] {
  const index = new Map<string, Alternative[]>();
  for (const alternative of alternatives) {
    if ('named' in alternative) return undefined;
    const [first = ''] = alternative.words;
    const same = index.get(first);
    if (same === undefined) index.set(first, [alternative]);
    else same.push(alternative);
  }
  return index;
}

const verb: (base: string) => readonly Alternative[] = remembering((base) =>
  [...formsOf(base)].map(([word, form]) => ({ words: [word], form })),
);
