// The lists of names: every line has the form that the readers expect, and no name stands in a list twice for one country.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ORGANIZATION_TYPES, PLACE_TYPES } from '../../../../functions/records/schema/index.ts';

const text = z
  .string()
  .min(1)
  .regex(/^\S(?:.*\S)?$/u, 'no space at the edges');
const texts = z.array(text).min(1);
const code = z.string().regex(/^[A-Z]{2}$/);
const ambiguity = { ambiguous: z.literal(true).optional(), ambiguousForms: texts.optional() };
const organization = z.strictObject({
  name: text,
  acronym: text.optional(),
  also: texts.optional(),
  type: z.enum(ORGANIZATION_TYPES),
  country: code.nullable(),
  ...ambiguity,
});
const place = z.strictObject({
  name: text,
  type: z.enum(PLACE_TYPES),
  country: code.nullable(),
  kind: text.optional(),
  world: z.literal(true).optional(),
  also: texts.optional(),
  adjectives: texts.optional(),
  ...ambiguity,
});
const country = z.strictObject({
  code,
  name: text,
  names: texts.optional(),
  adjectives: z.array(text).optional(),
  people: z.array(text).optional(),
  capital: z.array(text).optional(),
  government: z.array(text).optional(),
  prefixes: z.array(text).optional(),
  ambiguous: texts.optional(),
  americas: z.boolean().optional(),
});
const medium = z.strictObject({
  name: text,
  country: code.nullable(),
  also: texts.optional(),
  agency: z.literal(true).optional(),
  ...ambiguity,
});

const listed = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../functions/extract/vocabulary/${file}.json`, import.meta.url), 'utf8'));

const LISTS = {
  organizations: organization,
  ngos: organization,
  groups: organization,
  media: medium,
  regions: place,
  subdivisions: place,
  countries: country,
  leaders: z.strictObject({ name: text, country: code }),
} as const;

describe.each(Object.entries(LISTS))('%s.json', (file, entry) => {
  const entries = z.array(z.looseObject({ name: text })).parse(listed(file));

  test('every line has the form of its list', () => {
    expect(z.array(entry).safeParse(entries).error?.issues.slice(0, 5) ?? []).toEqual([]);
  });

  test('no name twice', () => {
    const keys = entries.map((each) => `${each.name}|${String(each.country)}|${String(each.kind ?? each.type)}`);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });
});

test.each(['givenNames', 'surnames'])('%s.json has no name twice', (file) => {
  const lists = Object.values(z.record(z.string(), z.array(text)).parse(listed(file)));
  for (const list of lists) expect(list.length).toBe(new Set(list).size);
});
