import type { Figure } from '../../client/index.ts';

/** How the units are written that have a word or a sign of their own. */
const UNITS: Readonly<Record<string, string>> = {
  '1': '',
  km2: ' km²',
  '%': ' %',
  '[acr_us]': ' acres',
  '[mi_i]': ' miles',
  '[mi_i]2': ' square miles',
  '[lb_av]': ' lb',
};

const QUALIFIERS: Readonly<Record<Figure['qualifier'], string>> = {
  exact: '',
  about: 'about ',
  'at-least': 'at least ',
  'at-most': 'at most ',
};

/** `at least 2.4 t`, `3 to 5 %`, `20 ha per year`. */
export function amountText({
  per,
  qualifier,
  unit,
  value,
  valueMax,
}: Pick<Figure, 'per' | 'qualifier' | 'unit' | 'value' | 'valueMax'>): string {
  const number = valueMax === null ? numberText(value) : `${numberText(value)} to ${numberText(valueMax)}`;
  return `${QUALIFIERS[qualifier]}${number}${UNITS[unit] ?? ` ${unit}`}${per === null ? '' : ` per ${per}`}`;
}

function numberText(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 3 });
}

/** What is counted, in the plural where the number asks for it: `3 laboratories`, `412 kg cocaine base`. */
export function figureText(figure: Pick<Figure, 'item' | 'per' | 'qualifier' | 'unit' | 'value' | 'valueMax'>): string {
  const { item, per, unit, value, valueMax } = figure;
  if (item === null) return amountText(figure);
  const isCount = unit === '1' && (value !== 1 || valueMax !== null);
  const named = isCount ? plural(item) : item;
  return `${amountText({ ...figure, per: null })} ${named}${per === null ? '' : ` per ${per}`}`;
}

const IRREGULAR: Readonly<Record<string, string>> = { person: 'people', man: 'men', woman: 'women', child: 'children' };

/** Of the last word; `landing strip` is counted in strips, `aircraft` as it is. */
function plural(item: string): string {
  const [, before = '', word = ''] = /^(.*?)([^ -]+)$/.exec(item) ?? [];
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return `${before}${irregular}`;
  if (/(?:craft|police|personnel|s)$/.test(word)) return item;
  if (/[^aeiou]y$/.test(word)) return `${item.slice(0, -1)}ies`;
  return /(?:x|z|ch|sh)$/.test(word) ? `${item}es` : `${item}s`;
}
