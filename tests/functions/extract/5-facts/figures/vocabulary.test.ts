// The lists behind figures: units, money, items, verbs and nouns of measures. A faulty line fails here, not in an article.
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ITEM_CLASSES, knownItemOf } from '../../../../../functions/extract/5-facts/figures/items.ts';
import figureWords from '../../../../../functions/extract/vocabulary/figureWords.json' with { type: 'json' };
import items from '../../../../../functions/extract/vocabulary/items.json' with { type: 'json' };
import measures from '../../../../../functions/extract/vocabulary/measures.json' with { type: 'json' };
import units from '../../../../../functions/extract/vocabulary/units.json' with { type: 'json' };
import { MEASURES } from '../../../../../functions/records/schema/index.ts';

const words = z.array(z.string().min(1));

test('every unit has a code, a kind and names that no other unit has', () => {
  const kinds = z.enum(['mass', 'area', 'length', 'volume', 'power', 'speed', 'percent']);
  const unit = z.strictObject({ code: z.string().min(1), kind: kinds, names: words });
  const names = z
    .array(unit)
    .parse(units.units)
    .flatMap((each) => each.names);
  expect(names).toEqual([...new Set(names)]);
});

test('money has ISO 4217 codes', () => {
  const money = z.strictObject({
    code: z.string().regex(/^[A-Z]{3}$/),
    item: z.string().min(1),
    symbols: words,
    names: words,
  });
  expect(z.array(money).safeParse(units.money).error).toBeUndefined();
});

test('measures are those of the records', () => {
  const lists = z.strictObject({ verbs: words, nouns: words });
  expect(z.partialRecord(z.enum(MEASURES), lists).safeParse(measures).error).toBeUndefined();
});

describe('items', () => {
  test('stand in a known class, or in one of the lists of other nouns', () => {
    expect(Object.keys(items).sort()).toEqual([...ITEM_CLASSES, 'container', 'generic'].sort());
  });

  test('are in the singular', () => {
    expect(knownItemOf(['landing', 'strips'])).toEqual({ item: 'landing strip', class: 'site', used: 2 });
    expect(knownItemOf(['light', 'planes'])).toEqual({ item: 'light aircraft', class: 'vehicle', used: 2 });
  });

  test('the longest name at the end of the words wins', () => {
    expect(knownItemOf(['seized', 'cocaine', 'hydrochloride'])?.item).toBe('cocaine hydrochloride');
    expect(knownItemOf(['police', 'officers'])?.item).toBe('police officer');
  });

  test('other words are none', () => {
    expect(knownItemOf(['balloons'])).toBeUndefined();
    expect(knownItemOf([])).toBeUndefined();
  });
});

test('lists of words are single words without repeats', () => {
  for (const list of Object.values(figureWords)) {
    expect(list).toEqual([...new Set(list)]);
    expect(list.filter((text) => text.includes(' '))).toEqual([]);
  }
});
