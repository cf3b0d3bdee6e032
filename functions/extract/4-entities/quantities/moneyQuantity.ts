import type { Annotated } from '../mention.ts';
import { type Amount, amountAt } from './amount.ts';
import { currencyNameAt, currencySignAt, dollarOf } from './money.ts';
import { numberAt } from './number.ts';
import type { QuantityParser } from './quantityOf.ts';
import { quantityOf } from './quantityOf.ts';

const rule = 'moneyQuantity';

/** "$1.8 million", "US$2.5m", "R$3 million", "$5 to $10 million", "500,000 euros", "5,000 pesos", "10-million-dollar". */
export const moneyQuantity: QuantityParser = {
  name: rule,
  parse: (doc, at) => signed(doc, at) ?? named(doc, at),
};

function signed(doc: Annotated, at: number) {
  const sign = currencySignAt(doc.tokens, at);
  if (sign === undefined || numberAt(doc.tokens, sign.last) === undefined) return undefined;
  const amount = amountAt(doc, sign.last);
  if (amount === undefined) return undefined;
  const money = withLetterScale(doc, amount);
  const first = ['between', 'from'].includes(doc.tokens[at - 1]?.norm ?? '') && amount.valueMax !== null ? at - 1 : at;
  const after = currencyNameAt(doc, money.last) ?? currencyAfterIn(doc, money.last);
  return quantityOf(doc, {
    ...money,
    first,
    last: after?.last ?? money.last,
    rule,
    kind: 'money',
    unit: after?.code ?? sign.code,
  });
}

/** "$640,000 in Canadian currency", "$5,000 in Australian dollars": the dollar is another country's. */
function currencyAfterIn(doc: Annotated, at: number): { code: string; last: number } | undefined {
  if (doc.tokens[at]?.norm !== 'in') return undefined;
  const isCurrency = ['currency', 'money', 'cash', 'bills', 'banknotes'].includes(doc.tokens[at + 2]?.norm ?? '');
  const code = isCurrency ? dollarOf(doc.countryAt(at + 1)?.code) : currencyNameAt(doc, at + 1)?.code;
  return code === undefined ? undefined : { code, last: at };
}

function named(doc: Annotated, at: number) {
  const amount = amountAt(doc, at);
  if (amount === undefined) return undefined;
  const start = doc.tokens[amount.last]?.text === '-' ? amount.last + 1 : amount.last;
  const cents = ['cent', 'cents'].includes(doc.tokens[start]?.norm ?? '');
  if (cents && !(amount.isWord && amount.value === 1))
    return quantityOf(doc, { ...hundredth(amount), last: start + 1, rule, kind: 'money', unit: 'USD' });
  const currency = currencyNameAt(doc, start);
  return currency && quantityOf(doc, { ...amount, last: currency.last, rule, kind: 'money', unit: currency.code });
}

const LETTERS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9, bn: 1e9, mn: 1e6 };

/** "$2.5m", "$12bn", "$900k": a letter against the number. */
function withLetterScale(doc: Annotated, amount: Amount): Amount {
  const letter = doc.tokens[amount.last];
  const scale = letter === undefined || letter.spaced ? undefined : LETTERS[letter.norm];
  if (scale === undefined) return amount;
  const valueMax = amount.valueMax === null ? null : amount.valueMax * scale;
  return { ...amount, value: Number((amount.value * scale).toPrecision(12)), valueMax, last: amount.last + 1 };
}

/** "50 cents" are half a dollar. */
const hundredth = (amount: Amount): Amount => ({
  ...amount,
  value: amount.value / 100,
  valueMax: amount.valueMax === null ? null : amount.valueMax / 100,
});
