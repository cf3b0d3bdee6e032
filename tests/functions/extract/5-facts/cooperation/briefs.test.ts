// Short articles of several sentences, briefs.txt: retellings, background, plans, who "they" are. "|" ends a paragraph. Published on a Wednesday.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { actsIn } from './support.ts';

const examples = readFileSync(new URL('briefs.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n\n')
  .map((block): [string, readonly string[]] => {
    const [text = '', ...acts] = block.split('\n');
    return [text, acts.map((act) => act.replace('= ', ''))];
  });

test.each(examples)('%s', (text, acts) => {
  expect(new Set(actsIn(text.replaceAll(' | ', '\n\n'), '2014-05-21'))).toEqual(new Set(acts));
});
