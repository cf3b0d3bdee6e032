// Comments of readers that no head announces, and authors who speak of themselves.
import { describe, expect, test } from 'vitest';
import { ARTICLE, cleanedWith } from '../support/pageOf.ts';

describe('gone', () => {
  test.each([
    ['praise', 'Excellent article, it is good to see that our navies work together'],
    ['a memory', 'I served 22 years in the Navy and I believe that these exercises are necessary.'],
    ['exclamations', 'Viva la Armada!!!'],
    [
      'several, in capitals and without',
      'GOOD JOB, I HOPE THAT CHILE AND PERU CONTINUE TO HELP THE FISHERMEN OF THE NORTH\nVery interesting, where can I read more?\nthanks from tacna',
    ],
  ])('%s', async (_, below) => {
    expect(await cleanedWith({ below })).toBe(ARTICLE);
  });
});

describe('kept', () => {
  test.each([
    [
      'the first person of somebody who is quoted',
      '“I served 22 years in the Navy, and I know these waters,” said Juan Soto, who runs the port.',
    ],
    [
      'a great thing',
      'Great Britain, which lent two helicopters for the exercise, will send an observer to the next one as well.',
    ],
    ['good relations', 'Good relations between the two navies are new, and neither side takes them for granted.'],
  ])('%s', async (_, below) => {
    expect(await cleanedWith({ below })).toBe(`${ARTICLE}\n\n${below}`);
  });

  test('an author who speaks of himself from the beginning', async () => {
    const among =
      'When I first came to Arica, in 1998, my hosts would not speak of the neighbors across the line.\n\nNow I was asked to dinner on a Peruvian frigate.';
    const below = 'I left Arica with the feeling that my hosts of 1998 would not believe what I had seen.';
    expect((await cleanedWith({ among, below })).endsWith(below)).toBe(true);
  });
});
