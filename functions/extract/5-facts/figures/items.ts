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

const KNOWN = lazily(() => {
  const known = new Map<string, KnownItem>();
  for (const itemClass of ITEM_CLASSES) {
    for (const entry of items[itemClass]) {
      const { item, forms } = typeof entry === 'string' ? { item: entry, forms: [entry] } : entry;
      for (const form of forms) {
        const key = keyOf(form);
        if (!known.has(key)) known.set(key, { item, class: itemClass });
      }
    }
  }
  return known;
});

/** Hyphens are spaces, case and accents are folded, the last word is singular. */
function keyOf(phrase: string): string {
  const words = fold(phrase).replaceAll('-', ' ').split(' ');
  return [...words.slice(0, -1), singularOf(words.at(-1) ?? '')].join(' ');
}

/** The item that the end of a noun phrase names, longest first: "clandestine landing strips" → "landing strip". `used` words of it. */
export function knownItemOf(words: readonly string[]): (KnownItem & { readonly used: number }) | undefined {
  for (let start = 0; start < words.length; start += 1) {
    const tail = words.slice(start);
    const found = KNOWN().get(keyOf(tail.join(' ')));
    if (found !== undefined) return { ...found, used: tail.length };
  }
  return undefined;
}

const GENERIC = lazily(() => new Set(items.generic));
const CONTAINERS = lazily(() => new Set(items.container));

/** "number", "share", "production": the thing itself follows after "of". */
export const isGenericNoun = (singular: string): boolean => GENERIC().has(singular);

/** "round", "bag", "sack": said together with what they hold. */
export const isContainer = (singular: string): boolean => CONTAINERS().has(singular);
