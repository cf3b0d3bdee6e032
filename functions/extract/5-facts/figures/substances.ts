import type { Sentence } from '../../3-text/document.ts';
import type { Measured } from '../../4-entities/quantities/index.ts';
import { word } from '../../4-entities/words.ts';
import { knownItemOf } from './items.ts';
import type { Thing } from './thing.ts';

/** Words that stand for a crop or drug named elsewhere. */
const VAGUE = new Set([
  'crop',
  'plant',
  'plantation',
  'bush',
  'shrub',
  'field',
  'seedling',
  'illicit crop',
  'illegal crop',
  'seed',
  'seedbed',
  'load',
  'shipment',
  'haul',
  'cargo',
  'bale',
  'contraband',
  'good',
  'base',
]);
const LONGEST_ITEM = 3;

/** Where the text speaks of drugs, crops and goods, so that "20 tons" alone can be told what it is. */
export class Substances {
  readonly #mentions: readonly Thing[];

  constructor(doc: Measured) {
    const mentions: Thing[] = [];
    for (let at = 0; at < doc.tokens.length; at += 1) {
      const thing = doc.nameAt(at) === undefined ? substanceAt(doc, at) : undefined;
      if (thing === undefined) continue;
      mentions.push(thing);
      at = thing.last - 1;
    }
    this.#mentions = mentions;
  }

  /** The last one named in the sentence before the token, else the first after it. */
  inSentence(sentence: Sentence, at: number): Thing | undefined {
    const own = this.#mentions.filter(({ first }) => first >= sentence.first && first < sentence.last);
    return own.filter(({ first }) => first < at).at(-1) ?? own[0];
  }

  /** "540 hectares of plants": the crop or drug that the text named last, else names first. */
  specific(thing: Thing): Thing {
    if (!VAGUE.has(thing.item)) return thing;
    const crops = this.#mentions.filter(
      (mention) =>
        !VAGUE.has(mention.item) && (mention.class === 'crop' || mention.class === 'drug') && CROPS.has(mention.item),
    );
    const named = crops.filter(({ first }) => first <= thing.last).at(-1) ?? crops[0];
    return named === undefined ? thing : { ...thing, item: named.item };
  }
}

const CROPS = new Set(['coca', 'marijuana', 'cannabis', 'poppy', 'opium', 'cocaine']);

function substanceAt(doc: Measured, at: number): Thing | undefined {
  for (let length = LONGEST_ITEM; length > 0; length -= 1) {
    const words = Array.from({ length }, (_, k) => word(doc, at + k));
    const known = knownItemOf(words);
    if (known?.used !== length || !['drug', 'crop', 'goods'].includes(known.class)) continue;
    return { item: known.item, class: known.class, isPlural: false, first: at, last: at + length };
  }
  return undefined;
}
