const WORD_AND_HYPHEN = /([\p{L}\p{M}]{1,40})-$/u;
const CONTINUES = /^[\p{Ll}]/u;

/** Words that keep their hyphen before another word: a line that ends with one of them breaks no word. */
const COMPOUND_FIRST = new Set(
  'anti counter cross non pre post pro self well long short high low vice ex then mid co multi inter trans ultra semi sub narco drug border crime air sea joint Afro Latin Anglo US UN half two three four five six seven eight nine ten one first second third'.split(
    ' ',
  ),
);

/** A word that the end of the line cut in two ("coop-", "eration"), whole again; undefined where it ended with no such hyphen. */
export function withoutHyphen(before: string, line: string): string | undefined {
  const first = WORD_AND_HYPHEN.exec(before)?.[1];
  if (first === undefined || !CONTINUES.test(line)) return first === undefined ? undefined : `${before}${line}`;
  return COMPOUND_FIRST.has(first.toLowerCase()) || before.includes(`${first}-${line.split(' ', 1)[0]}`)
    ? `${before}${line}`
    : `${before.slice(0, -1)}${line}`;
}
