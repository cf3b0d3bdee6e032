import type { TokenRange } from '../../3-text/document.ts';
import { perSpelling } from '../../3-text/spelling.ts';
import { perText } from '../../4-entities/perText.ts';
import type { Measured } from '../../4-entities/quantities/index.ts';
import { word } from '../../4-entities/words.ts';
import { isSubstance, itemNamed, mayOpenSubstance } from './items.ts';
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
const FAR_BACK = 60;
const NEAR_AHEAD = 10;

/** Where the text speaks of drugs, crops and goods, so that "20 tons" alone can be told what it is. */
export class Substances {
  readonly #mentions: readonly Thing[];
  readonly #crops: readonly Thing[];
  readonly #drugs: readonly Thing[];

  constructor(doc: Measured) {
    const mentions: Thing[] = [];
    for (let at = 0; at < doc.tokens.length; at += 1) {
      const thing = substanceAt(doc, at);
      if (thing === undefined) continue;
      mentions.push(thing);
      at = thing.last - 1;
    }
    this.#mentions = mentions;
    this.#crops = mentions.filter(({ item }) => CROPS.has(item));
    this.#drugs = mentions.filter(({ item }) => DRUGS.has(item));
  }

  /** The last one named in the range before the token, else the first after it. */
  within(scope: TokenRange, at: number): Thing | undefined {
    let found: Thing | undefined;
    for (let i = firstFrom(this.#mentions, scope.first); i < this.#mentions.length; i += 1) {
      const mention = this.#mentions[i];
      if (mention === undefined || mention.first >= scope.last || (found !== undefined && mention.first >= at)) break;
      found = mention;
    }
    return found;
  }

  /** The drug named before the token, not too far back, else the first right after it. */
  near(at: number): Thing | undefined {
    const next = firstFrom(this.#drugs, at);
    const [before, after] = [this.#drugs[next - 1], this.#drugs[next]];
    if (before !== undefined && at - before.first <= FAR_BACK) return before;
    return after !== undefined && after.first - at <= NEAR_AHEAD ? after : undefined;
  }

  /** "540 hectares of plants": the crop or drug that the text named last, else names first. */
  specific(thing: Thing): Thing {
    if (!VAGUE.has(thing.item)) return thing;
    const named = this.#crops[firstFrom(this.#crops, thing.last) - 1] ?? this.#crops[0];
    return named === undefined ? thing : { ...thing, item: named.item };
  }
}

const CROPS = new Set(['coca', 'marijuana', 'cannabis', 'poppy', 'opium', 'cocaine']);
const DRUGS = new Set([
  ...CROPS,
  'ganja',
  'heroin',
  'cocaine base',
  'coca leaf',
  'coca paste',
  'opium gum',
  'fentanyl',
  'methamphetamine',
]);

/** The index of the first thing at or after the token, by halving. */
function firstFrom(things: readonly Thing[], token: number): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((things[middle]?.first ?? token) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

const opensSubstance = perSpelling((token) => mayOpenSubstance(token.norm));

function substanceAt(doc: Measured, at: number): Thing | undefined {
  const token = doc.tokens[at];
  if (token === undefined || !opensSubstance(token) || doc.nameAt(at) !== undefined) return undefined;
  for (let length = LONGEST_ITEM; length > 0; length -= 1) {
    const words = Array.from({ length }, (_, k) => word(doc, at + k));
    const known = itemNamed(words);
    if (known === undefined || !isSubstance(known)) continue;
    return { item: known.item, class: known.class, isPlural: false, first: at, last: at + length };
  }
  return undefined;
}

export const substancesOf = perText((doc: Measured) => new Substances(doc));
