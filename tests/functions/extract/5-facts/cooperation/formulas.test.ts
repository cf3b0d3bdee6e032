// The formulas in which briefs, agencies and ministries tell acts: formulas.txt, one sentence each with its acts. Published on a Wednesday.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { actsIn } from './support.ts';

const examples = readFileSync(new URL('formulas.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n\n')
  .map((block): [string, readonly string[]] => {
    const [sentence = '', ...acts] = block.split('\n');
    return [sentence, acts.map((act) => act.replace('= ', ''))];
  });

test.each(examples)('%s', (sentence, acts) => {
  expect(actsIn(sentence, '2014-05-21')).toEqual(acts);
});
