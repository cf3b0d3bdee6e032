// Whole sentences of the press with every figure in them: press.txt, "= measure value unit item | period | country | goal". No period is null; a country that is not said is not asked.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { figuresOf } from '../support/figuresOf.ts';

const examples = readFileSync(new URL('press.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n\n')
  .map((block) => {
    const [text = '', ...figures] = block.split('\n');
    return { text, figures: figures.map((line) => expected(line.replace('= ', '').split(' | '))) };
  });

function expected([told = '', ...details]: readonly string[]): Record<string, unknown> {
  const country = details.find((detail) => /^[A-Z]{2}$/.test(detail));
  return {
    told,
    period: details.find((detail) => /^\d/.test(detail)) ?? null,
    goal: details.includes('goal'),
    ...(country === undefined ? {} : { country }),
  };
}

test.each(examples)('$text', ({ text, figures }) => {
  const found = figuresOf(text).map(({ measure, value, valueMax, unit, item, period, goal, country }) => ({
    told: [measure, valueMax === null ? value : `${value}..${valueMax}`, unit, item ?? '-'].join(' '),
    period,
    goal,
    country,
  }));
  expect(found).toEqual(figures.map((figure) => expect.objectContaining(figure)));
});
