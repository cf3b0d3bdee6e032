import type { Measured } from '../../4-entities/quantities/index.ts';
import { currencyItem } from '../../4-entities/quantities/money.ts';
import type { Draft } from './draft.ts';
import { subjectBefore } from './subject.ts';

/** What is counted, for the record: the thing; for money the currency; for a price what it is paid for. */
export function itemOf(doc: Measured, { kind, unit, measure, thing, first }: Draft): string | null {
  if (kind !== 'money') return thing?.item ?? null;
  if (measure !== 'price') return currencyItem(unit);
  return thing?.item ?? subjectBefore(doc, first)?.item ?? currencyItem(unit);
}
