const WORD_AND_HYPHEN = /[\p{L}\p{M}]{1,40}(?=-$)/u;
const LONGEST_WORD = 60;
const CONTINUES = /^\p{Ll}/u;

/** Words that keep their hyphen before another word: a line that ends with one of them breaks no word. */
const COMPOUND_FIRST = new Set(
  'anti cross non pre post pro self well long short high low vice ex then mid multi inter trans ultra semi sub narco drug border crime air sea joint afro latin anglo half two three four five six seven eight nine ten one first second third'.split(
    ' ',
  ),
);

/** A word that the end of the line cut in two ("coop-", "eration") is whole again; after "anti-" or before a capital the hyphen stays. */
export function withoutHyphen(before: string, line: string): string | undefined {
  const first = before.endsWith('-') ? WORD_AND_HYPHEN.exec(before.slice(-LONGEST_WORD))?.[0] : undefined;
  if (first === undefined) return undefined;
  return CONTINUES.test(line) && !COMPOUND_FIRST.has(first.toLowerCase()) ? before.slice(0, -1) + line : before + line;
}
