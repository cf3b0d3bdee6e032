import { expect, test } from 'vitest';
import type { ArticleRecord } from '../../../../../functions/records/schema/index.ts';
import { recordOf } from '../support/recordOf.ts';

type RecordType = Exclude<keyof ArticleRecord, 'article'>;

/** The sentence alone as an article of March 12, 2014. */
export const articleOf = (sentence: string): string => `A Day at the Border\n\nMarch 12, 2014\n\n${sentence}\n`;

/** Sentences that must yield no record of the type; a sentence with a reason is known to yield one today. */
export function yieldsNothing(
  type: RecordType,
  sentences: readonly string[],
  known: Readonly<Record<string, string>> = {},
): void {
  for (const sentence of sentences) {
    const reason = known[sentence];
    const run = reason === undefined ? test : test.fails;
    run(reason === undefined ? sentence : `${sentence} … because ${reason}`, async () => {
      expect((await recordOf(articleOf(sentence)))[type]).toEqual([]);
    });
  }
}
