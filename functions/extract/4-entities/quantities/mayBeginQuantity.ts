import { perSpelling } from '../../3-text/spelling.ts';
import type { Token } from '../../3-text/token.ts';
import { mayBeginSign } from './money.ts';
import { mayBeginNumber } from './numberWords.ts';

/** "a dozen", "half of". */
const BEFORE_A_SCALE = new Set(['a', 'an', 'half']);

/** A number, a number word or a currency sign: all that a quantity can begin with. */
export const mayBeginQuantity = (token: Token | undefined): boolean => token !== undefined && opensQuantity(token);

const opensQuantity = perSpelling(
  (token) =>
    token.kind === 'number' || mayBeginNumber(token.norm) || BEFORE_A_SCALE.has(token.norm) || mayBeginSign(token.text),
);
