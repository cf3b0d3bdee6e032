// The forms of a verb, regular, doubling and irregular.
import { expect, test } from 'vitest';
import { formsOf } from '../../../../../functions/extract/5-facts/cooperation/verbForms.ts';

test.each([
  ['sign', ['sign', 'signs', 'signed', 'signing']],
  ['agree', ['agree', 'agrees', 'agreed', 'agreeing']],
  ['carry', ['carry', 'carries', 'carried', 'carrying']],
  ['donate', ['donate', 'donates', 'donated', 'donating']],
  ['meet', ['meet', 'meets', 'met', 'meeting']],
  ['give', ['give', 'gives', 'given', 'gave', 'giving']],
  ['commit', ['commit', 'commits', 'committed', 'committing']],
  ['have', ['have', 'has', 'had', 'having']],
] as const)('%s', (base, forms) => {
  expect([...formsOf(base).keys()].sort()).toEqual([...forms].sort());
});
