import type { Block } from '../block.ts';
import { wordsIn } from '../shape.ts';
import { knownOutlet, outletWithSign } from './outlets.ts';

/** What stands before the name of who publishes, and after it where there is more than the end of the line. */
const BEFORE_NAME = [
  {
    before:
      /(?:©|\(c\)|\bcopyright\b)[\s,©]{0,3}(?:\(c\) ?)?(?:(?:19|20)\d\d(?: ?[-–] ?(?:19|20)?\d\d)?,? ?)?(?:by )?/iu,
    after: undefined,
  },
  { before: /\bsend /iu, after: /^ your\b/u },
  { before: /\b(?:naming|crediting|attribution to|credit to|credit) /iu, after: /^ (?:in|as|at)\b/u },
  { before: /^follow /iu, after: /^ on\b/u },
  { before: /^about /iu, after: /^$/u },
  { before: /^(?:source|fuente|fonte): ?/iu, after: /^\.?$/u },
  { before: /^(?:support|donate to|subscribe to) /iu, after: /^[.!]?$/u },
] as const;
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}.'’&-]{0,30}|of|de|del|da|do|the|and|y|&)$/u;
const MOST_WORDS_OF_A_NAME = 7;
const MOST_WORDS = 60;
const MOST_BLOCKS = 60;
const LEGAL_FORM = /^(?:All|Inc|Ltd|LLC|S\.A|SpA|Corp|Limited|Company|Co|Contents|Reproduction)\.?$/u;
const NO_NAME = /^(?:us|the authors?|this|our|all rights|contents|reserved)\b/iu;

/** Who publishes, as the page's furniture says: "About InSight Crime", "© 2010 The Isthmus Gazette". A known outlet before an unknown name. */
export function outletInFurniture(removed: readonly Block[], text: string): string | undefined {
  const signed = outletWithSign([...removed.map((block) => block.text), ...text.split('\n')]);
  if (signed !== undefined) return signed;
  const names = removed
    .filter((block) => wordsIn(block.text) <= MOST_WORDS)
    .slice(-MOST_BLOCKS)
    .flatMap((block) => namesIn(block.text));
  return names.map(knownOutlet).find((name) => name !== undefined) ?? names.find((name) => name.includes(' '));
}

const namesIn = (text: string): string[] =>
  BEFORE_NAME.flatMap(({ before, after }) => {
    const lead = before.exec(text);
    if (lead === null) return [];
    const start = lead.index + lead[0].length;
    const name = nameAt(text.slice(start, start + 200));
    const rest = text.slice(start + name.length);
    return name === '' || NO_NAME.test(name) || (after !== undefined && !after.test(rest)) ? [] : [name];
  });

/** The capitalised words at the beginning: "The Isthmus Gazette, S.A." is "The Isthmus Gazette". */
function nameAt(text: string): string {
  const words: string[] = [];
  for (const word of text.split(' ', MOST_WORDS_OF_A_NAME)) {
    const bare = word.replace(/[,.;:!]$/, '');
    if (!NAME_WORD.test(bare) || LEGAL_FORM.test(bare)) break;
    words.push(bare);
    if (bare !== word) break;
  }
  while (/^[a-z&]/.test(words.at(-1) ?? '')) words.pop();
  return words.join(' ').replace(/^the /, '');
}
