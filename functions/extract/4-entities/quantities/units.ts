import { fold } from '../../3-text/fold.ts';
import type { Token } from '../../3-text/token.ts';
import units from '../../vocabulary/units.json' with { type: 'json' };
import { lazily } from '../gazetteer/lazily.ts';
import type { QuantityKind } from './quantity.ts';

export interface Unit {
  readonly code: string;
  readonly kind: QuantityKind;
}

const LONGEST_NAME = 3;

const NAMES = lazily(() => {
  const names = new Map<string, Unit>();
  for (const { code, kind, names: own } of units.units)
    for (const name of own) names.set(wordsOf(name), { code, kind: kindOf(kind) });
  return names;
});

const KINDS: readonly QuantityKind[] = ['mass', 'area', 'length', 'volume', 'power', 'speed', 'percent'];
const kindOf = (kind: string): QuantityKind => KINDS.find((known) => known === kind) ?? 'count';

const wordsOf = (name: string): string => fold(name).replaceAll('.', '');

/** The unit at the token: "square kilometers", "kg"; hyphens inside count as spaces ("600-square-meter"). */
export function unitAt(tokens: readonly Token[], at: number): { unit: Unit; last: number } | undefined {
  let found: { unit: Unit; last: number } | undefined;
  let name = '';
  let words = 0;
  for (let i = at; words < LONGEST_NAME; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.text === '-' && !token.spaced && words > 0) continue;
    if (token.kind === 'mark' && token.text !== '%' && token.text !== '/') break;
    name += words === 0 || token.text === '/' || name.endsWith('/') ? wordsOf(token.norm) : ` ${wordsOf(token.norm)}`;
    words += 1;
    const unit = NAMES().get(name);
    if (unit !== undefined) found = { unit, last: i + 1 };
  }
  return found;
}

const DURATIONS = lazily(() => new Set(units.durations));

/** "days", "hours", "mm", "degrees": what is measured is no figure of the field. */
export const isDuration = (norm: string): boolean => DURATIONS().has(norm.replaceAll('.', ''));
