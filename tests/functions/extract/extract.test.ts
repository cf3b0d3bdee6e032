import { expect, test } from 'vitest';
import { extract } from '../../../functions/extract/index.ts';

// Scope: what the steps of extraction hand to each other; each step has suites of its own.

const read = (text: string) => extract(new TextEncoder().encode(text), { key: 'inbox/a.txt' });

test('an official without a country is of the country of the dateline, not of the one spoken of before', async () => {
  const { article, people } = await read(`Ministers meet over stolen cars

QUITO, Ecuador, May 14, 2014 -- Officers of Peru came to look at the cars on Monday.

Interior Minister Tomás Villacís thanked them.
`);
  expect(article.datelineCountry).toBe('EC');
  expect(people).toMatchObject([{ name: 'Tomás Villacís', country: 'EC' }]);
});
