import type { Block } from '../block.ts';
import { wordsIn } from '../shape.ts';
import { knownOutlet, outletWithSign } from './outlets.ts';

const NAME =
  "((?:The |El |La |O )?\\p{Lu}[\\p{L}\\p{M}.'’&-]{0,30}(?: (?:of|de|del|da|do|the|and|y|&|\\p{Lu}[\\p{L}\\p{M}.'’&-]{0,30})){0,5})";
const SAYS_WHO = [
  new RegExp(
    `(?:©|\\(c\\)|[Cc]opyright)[\\s,©]{0,3}(?:\\(c\\) ?)?(?:(?:19|20)\\d\\d(?: ?[-–] ?(?:19|20)?\\d\\d)?,? (?:by )?)?${NAME}`,
    'u',
  ),
  new RegExp(`\\bsend ${NAME} your\\b`, 'u'),
  new RegExp(`\\b(?:naming|crediting|attribution to|credit to) ${NAME} (?:in|as)\\b`, 'u'),
  new RegExp(`^(?:[Ff]ollow|FOLLOW) ${NAME} on\\b`, 'u'),
  new RegExp(`^(?:[Aa]bout|ABOUT) ${NAME}$`, 'u'),
  new RegExp(`^(?:[Ss]upport|[Dd]onate to|[Ss]ubscribe to) ${NAME}[.!]?$`, 'u'),
];
const MOST_WORDS = 60;
const LEGAL_FORM = /,? (?:All|Inc|Ltd|LLC|S\.A|SpA|Corp|Limited|Company|Co)\.?$/u;

/** Who publishes, as the page's furniture says: "About InSight Crime", "© 2010 The Isthmus Gazette". A known outlet before an unknown name. */
export function outletInFurniture(removed: readonly Block[], text: string): string | undefined {
  const signed = outletWithSign([...removed.map((block) => block.text), ...text.split('\n')]);
  if (signed !== undefined) return signed;
  const names = removed.filter(({ text }) => wordsIn(text) <= MOST_WORDS).flatMap(({ text }) => namesIn(text));
  const known = names.map(knownOutlet).find((name) => name !== undefined);
  return known ?? names.find((name) => name.includes(' '));
}

const NO_NAME = /^(?:Us|The Authors?|This|Our|All Rights|Contents|Reserved)\b/iu;

const namesIn = (text: string): string[] =>
  SAYS_WHO.flatMap((pattern) => pattern.exec(text)?.[1] ?? [])
    .map((name) => name.replace(LEGAL_FORM, ''))
    .filter((name) => !NO_NAME.test(name));
