// Scope: the colours that mean something, as tokens and charts have them: apart for every kind of colour vision, and visible on their ground.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, difference, linear, seenWith, VISIONS } from '../support/colourVision.ts';

const styles = ['tokens', 'charts'].map((name) => readFileSync(`explorer/styles/${name}.css`, 'utf8')).join('\n');
const declared = new Map(
  [...styles.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name = '', light = '', dark = '']) => [
    name,
    [light, dark] as const,
  ]),
);

const GROUNDS = ['paper', 'surface'];
const STAGES = [...declared.keys()].filter((name) => name.startsWith('stage-'));
const TEXTS = ['ink', 'quiet', 'accent', 'warn'];

const colour = (name: string, scheme: number) => {
  const hex = declared.get(name)?.[scheme];
  if (hex === undefined) throw new Error(`There is no colour ${name}.`);
  return linear(hex);
};

describe.each([
  ['light', 0],
  ['dark', 1],
])('in %s', (_, scheme) => {
  it.each(Object.entries(VISIONS))('stages stay apart with vision: %s', (_name, vision) => {
    expect(STAGES).toHaveLength(5);
    const pairs = STAGES.flatMap((one, at) => STAGES.slice(at + 1).map((other) => [one, other] as const));
    for (const [one, other] of pairs) {
      const seen = [one, other].map((name) => seenWith(vision, colour(name, scheme)));
      expect(difference(seen[0] ?? [0, 0, 0], seen[1] ?? [0, 0, 0]), `${one} and ${other}`).toBeGreaterThan(7.5);
    }
  });

  it.each(GROUNDS)('marks stand out from the %s', (ground) => {
    for (const name of [...STAGES, 'act', 'figure', 'statement']) {
      expect(contrast(colour(name, scheme), colour(ground, scheme)), name).toBeGreaterThan(3);
    }
  });

  it.each(GROUNDS)('text can be read on the %s', (ground) => {
    for (const name of TEXTS) {
      expect(contrast(colour(name, scheme), colour(ground, scheme)), name).toBeGreaterThan(4.5);
    }
  });
});

describe('the measure', () => {
  it('finds what red and green look like to people without one kind of cone', () => {
    const [red, green] = [linear('#c04040'), linear('#70803a')];
    const apart = (name: string) => {
      const vision = VISIONS[name];
      if (vision === undefined) throw new Error(name);
      return difference(seenWith(vision, red), seenWith(vision, green));
    };
    expect(apart('deuteranopia')).toBeLessThan(apart('usual') / 2);
  });

  it('counts contrast as WCAG does', () => {
    expect(contrast(linear('#000000'), linear('#ffffff'))).toBeCloseTo(21);
    expect(contrast(linear('#777777'), linear('#ffffff'))).toBeCloseTo(4.48, 1);
  });
});
