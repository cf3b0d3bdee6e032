import { fold } from '../../3-text/fold.ts';
import type { Token } from '../../3-text/token.ts';
import units from '../../vocabulary/units.json' with { type: 'json' };
import { lazily } from '../gazetteer/lazily.ts';
import type { Annotated } from '../mention.ts';

const LONGEST_SYMBOL = 3;
const FARTHEST_COUNTRY = 400;

const SYMBOLS = lazily(
  () =>
    new Map(
      units.money.flatMap(({ code, symbols }) => symbols.map((symbol) => [symbol.replaceAll('.', ''), code] as const)),
    ),
);
const NAMES = lazily(
  () =>
    new Map(
      units.money.flatMap(({ code, names }) => names.map((name) => [fold(name).replaceAll('.', ''), code] as const)),
    ),
);
const ITEMS = lazily(() => new Map(units.money.map(({ code, item }) => [code, item])));
const PESOS: Readonly<Record<string, string>> = units.pesoCountries;

/** "dollar" for USD: what is counted where only money is. */
export const currencyItem = (code: string): string => ITEMS().get(code) ?? 'money';

const DOLLARS: Readonly<Record<string, string>> = units.dollarCountries;

/** The country's own dollar: CAD for Canada. */
export const dollarOf = (country: string | undefined): string | undefined =>
  country === undefined ? undefined : DOLLARS[country];

const SIGN_OPENINGS = lazily(
  () => new Set([...SYMBOLS().keys()].flatMap((symbol) => Array.from(symbol, (_, at) => symbol.slice(0, at + 1)))),
);

/** Quick: whether a currency sign may begin with the token; a full stop counts for nothing in one. */
export function mayBeginSign(text: string): boolean {
  const bare = text.includes('.') ? text.replaceAll('.', '') : text;
  return bare === '' || SIGN_OPENINGS().has(bare);
}

/** The currency sign at the token, right before a number: "$", "US$", "R$", "USD". */
export function currencySignAt(tokens: readonly Token[], at: number): { code: string; last: number } | undefined {
  let sign = '';
  let found: { code: string; last: number } | undefined;
  for (let i = at; i < at + LONGEST_SYMBOL; i += 1) {
    const token = tokens[i];
    if (token === undefined || (i > at && token.spaced)) break;
    sign += token.text.replaceAll('.', '');
    const code = SYMBOLS().get(sign);
    if (code !== undefined) found = { code, last: i + 1 };
  }
  return found;
}

/** The currency named after a number: "euros", "Colombian pesos", "pesos" of the country spoken of. */
export function currencyNameAt(doc: Annotated, at: number): { code: string; last: number } | undefined {
  for (let length = 3; length > 0; length -= 1) {
    const words = doc.tokens.slice(at, at + length);
    if (words.some((token) => token.kind !== 'word') || words.length < length) continue;
    const code = NAMES().get(words.map((token) => token.norm.replaceAll('.', '')).join(' '));
    if (code !== undefined) return { code, last: at + length };
  }
  if (!['peso', 'pesos'].includes(doc.tokens[at]?.norm ?? '')) return undefined;
  const code = pesoOf(doc, at);
  return code === undefined ? undefined : { code, last: at + 1 };
}

function countryOfName(doc: Annotated, at: number): string | undefined {
  const name = doc.nameAt(at);
  return name?.type === 'place' || name?.type === 'organization' ? (name.country ?? undefined) : undefined;
}

/** The nearest country before, else after, whose money is a peso. */
function pesoOf(doc: Annotated, at: number): string | undefined {
  const found = (i: number): string | undefined => PESOS[doc.countryAt(i)?.code ?? countryOfName(doc, i) ?? ''];
  for (let i = at; i >= Math.max(0, at - FARTHEST_COUNTRY); i -= 1) if (found(i) !== undefined) return found(i);
  for (let i = at; i < at + FARTHEST_COUNTRY; i += 1) if (found(i) !== undefined) return found(i);
  return undefined;
}
