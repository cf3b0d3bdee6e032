// The checker of regular expressions itself: what it must object to, and what it must let pass.
import { describe, expect, test } from 'vitest';
import { backtrackingOf } from './backtracking.ts';

const judge = ({ source, flags }: RegExp): string | null => backtrackingOf(source, flags);

describe('objects to', () => {
  test.each([
    [/^(a+)+$/],
    [/^(a*)*b/],
    [/^(?:a|a)*b/],
    [/^(?:a|ab|b)*c/],
    [/^(?:\w+\s?)+$/],
    [/^(?:a?b?)*c/],
    [/^(?:\p{L}+['’]?)+;/u],
    [/^(?:[^"]|\\.)*"/],
  ])('exponential %s', (regex) => {
    expect(judge(regex)).toMatch(/^exponential/);
  });

  test.each([
    [/^a*a*b/],
    [/^\d+\.?\d+x/],
    [/^.*,.*;/],
    [/\s+$/],
    [/\w+:/],
    [/\(.*?\)/],
    [/^\s*x/m],
    [/a*b|a/g],
    [/[a-z]+[0-9]/iy],
    [/<[^>]*>/],
  ])('polynomial %s', (regex) => {
    expect(judge(regex)).toMatch(/^polynomial/);
  });

  test('bounded repetitions that nest into very many ways', () => {
    expect(judge(/^(?:\w{1,20}\s?){1,12};/)).toMatch(/^exponential.*within its bounds/);
  });

  test('references back and unbounded looks', () => {
    expect(judge(/(a|b)\1+/)).toBe('refers back to a group');
    expect(judge(/x(?=.*y)/)).toBe('looks ahead or behind without a bound');
    expect(judge(/(?<!a+)x/)).toBe('looks ahead or behind without a bound');
  });
});

describe('lets pass', () => {
  test.each([
    [/^a*b/],
    [/\w+/g],
    [/[^\p{L}\p{N}%]+/gu],
    [/\d{1,18}(?:[.,]\d{1,18}){0,12}/y],
    [/(?:\p{Lu}\.){2,8}/uy],
    [/\b\w+:/],
    [/\w+(?!\w)/g],
    [/\w+\b/g],
    [/\s{1,40}$/],
    [/^(?:[^"\\]|\\.)*"/],
    [/^\d+(?:,\d+)*$/],
    [/"[^"]*"x/],
    [/(?:a|b).*/s],
    [/^(?:Jan|Feb)\w*\.? \d{1,2}$/i],
    [/"[^"]{0,200}"/],
    [/(?<=\d)\s(?=\d)/g],
    [/[[\]]|\\/],
    [/\p{Lu}\p{Ll}+/gu],
  ])('%s', (regex) => {
    expect(judge(regex)).toBeNull();
  });
});
