import { fold } from '../../3-text/fold.ts';
import { lazily } from '../../4-entities/gazetteer/lazily.ts';
import items from '../../vocabulary/items.json' with { type: 'json' };
import { singularOf } from './singular.ts';

/** What sort of thing is counted; decides what may be said of it (arrested, seized, destroyed …). `none` is no figure of the field. */
export const ITEM_CLASSES = [
  'drug',
  'crop',
  'goods',
  'weapon',
  'vehicle',
  'equipment',
  'property',
  'site',
  'geo',
  'admin',
  'force',
  'criminal',
  'person',
  'harm',
  'arrest',
  'legal',
  'animal',
  'none',
] as const;
export type ItemClass = (typeof ITEM_CLASSES)[number];

export interface KnownItem {
  readonly item: string;
  readonly class: ItemClass;
}

const LONGEST_ITEM = 5;

const KNOWN = lazily(() => {
  const known = new Map<string, KnownItem>();
  for (const itemClass of ITEM_CLASSES) {
    for (const entry of items[itemClass]) {
      const { item, forms } = typeof entry === 'string' ? { item: entry, forms: [entry] } : entry;
      for (const form of forms) {
        const key = keyOf(fold(form).split(' '));
        if (!known.has(key)) known.set(key, { item, class: itemClass });
      }
    }
  }
  return known;
});

/** Hyphens are spaces, the last word is singular; words come folded. */
function keyOf(words: readonly string[]): string {
  const spaced = words.some((text) => text.includes('-')) ? words.join(' ').replaceAll('-', ' ').split(' ') : words;
  const last = spaced.length - 1;
  const head = singularOf(spaced[last] ?? '');
  return last === 0 ? head : `${spaced.slice(0, last).join(' ')} ${head}`;
}

/** The item that the end of a noun phrase names, longest first: "clandestine landing strips" → "landing strip". `used` words of it. */
export function knownItemOf(words: readonly string[]): (KnownItem & { readonly used: number }) | undefined {
  for (let start = Math.max(0, words.length - LONGEST_ITEM); start < words.length; start += 1) {
    const found = KNOWN().get(keyOf(words.slice(start)));
    if (found !== undefined) return { ...found, used: words.length - start };
  }
  return undefined;
}

/** The item that the words are, all of them. */
export const itemNamed = (words: readonly string[]): KnownItem | undefined => KNOWN().get(keyOf(words));

/** The first words of what is weighed: drugs, crops and goods. */
const FIRST_OF_SUBSTANCES = lazily(
  () => new Set([...KNOWN()].flatMap(([key, known]) => (isSubstance(known) ? [key.split(' ')[0] ?? ''] : []))),
);

export const isSubstance = (known: KnownItem): boolean => ['drug', 'crop', 'goods'].includes(known.class);

/** Quick: whether the name of a substance may begin with the word. */
export const mayOpenSubstance = (norm: string): boolean =>
  FIRST_OF_SUBSTANCES().has(norm) || FIRST_OF_SUBSTANCES().has(singularOf(norm)) || norm.includes('-');

const GENERIC = lazily(() => new Set(items.generic));
const CONTAINERS = lazily(() => new Set(items.container));

/** "number", "share", "production": the thing itself follows after "of". */
export const isGenericNoun = (singular: string): boolean => GENERIC().has(singular);

/** "round", "bag", "sack": said together with what they hold. */
export const isContainer = (singular: string): boolean => CONTAINERS().has(singular);
