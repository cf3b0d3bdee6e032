import { perSpelling } from '../../../3-text/spelling.ts';
import type { Annotated } from '../../../4-entities/mention.ts';
import { word } from '../../../4-entities/words.ts';
import words from '../../../vocabulary/partyWords.json' with { type: 'json' };

const SIDES = new Set(words.sides);
const STATES = new Set(words.states);
const COUNTS: ReadonlyMap<string, number> = new Map(
  Object.entries({ two: 2, both: 2, three: 3, four: 4, five: 5, six: 6 }),
);
const LOOSE = new Set([
  'bilateral',
  'binational',
  'their',
  'they',
  'trilateral',
  'mutual',
  'joint',
  'neighbor',
  'neighbour',
  'neighboring',
  'neighbouring',
  'counterpart',
  'counterparts',
  'hosts',
  'partner',
]);

const UNCOUNTED = new Set(words.uncountedSides);

/** "the countries": as many as were told of. */
export const ANY_COUNT = 0;

/** How many parties a phrase at the token speaks of: "both nations" 2, "the three governments" 3, "the neighbors" 2. */
export function partiesMeantAt(doc: Annotated, at: number): number | undefined {
  const token = doc.tokens[at];
  if (token === undefined || !mayMeanParties(token)) return undefined;
  const { norm } = token;
  const count = COUNTS.get(norm);
  if (count !== undefined) {
    for (let i = at + 1; i <= at + 3; i += 1) {
      if (PEOPLE.has(word(doc, i))) return DEALING.has(word(doc, i + 1)) ? count : undefined;
      if (SIDES.has(word(doc, i))) return STATES.has(word(doc, i)) || isPointedAt(doc, at) ? count : undefined;
      if (doc.tokens[i]?.casing !== 'lower' || ['of', 'and', 'in', 'to'].includes(word(doc, i))) break;
    }
    if (norm === 'both' && ['of', 'from'].includes(word(doc, at - 1))) return count;
    return norm !== 'both' && ['the', 'all'].includes(word(doc, at - 1)) && isVerbAfterCount(doc, at + 1)
      ? count
      : undefined;
  }
  if (
    ['each', 'either'].includes(norm) &&
    ['country', 'side', 'nation', 'government', 'neighbor', 'party'].includes(word(doc, at + 1))
  )
    return 2;
  const isMeant = norm === 'the' && UNCOUNTED.has(word(doc, at + 1)) && !['of', 'from'].includes(word(doc, at + 2));
  return isMeant ? ANY_COUNT : undefined;
}

const mayMeanParties = perSpelling(({ norm }) => COUNTS.has(norm) || ['each', 'either', 'the'].includes(norm));

/** "the two men signed", not "the two men were arrested". */
const PEOPLE = new Set(['men', 'women']);
const DEALING = new Set(['signed', 'agreed', 'met', 'meet', 'discussed', 'announced', 'spoke', 'talked']);

/** "the two armies", "both police forces", not "four police officers". */
const isPointedAt = (doc: Annotated, at: number): boolean =>
  word(doc, at) === 'both' || ['the', 'these', 'those', 'all', 'their', 'our', 'its'].includes(word(doc, at - 1));

/** "the two signed", "the three undertook": no noun follows the number. */
const isVerbAfterCount = (doc: Annotated, at: number): boolean =>
  doc.tokens[at]?.casing === 'lower' &&
  /(?:[a-z]ed|took|met|held|have|has|had|will|were|are|also|came|put|gave)$/.test(word(doc, at));

/** Words that speak of the parties without naming or counting them; used only where the sentence names fewer than two. */
export const isLooseReference = (doc: Annotated, at: number): boolean => LOOSE.has(word(doc, at));
