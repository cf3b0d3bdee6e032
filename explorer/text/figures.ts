import type { Figure } from '../../functions/records/schema/index.ts';

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
