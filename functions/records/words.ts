const MARKS = /\p{M}/gu;
const SEPARATORS = /[^a-z0-9]+/;

/** A sentence has fewer; whoever writes longer ones is found by these. */
const MAX_WORDS = 200;

/** The different words of a text, case and accents folded, up to a number that sentences don't reach. */
export function wordsOf(text: string): readonly string[] {
  const folded = text.normalize('NFD').replace(MARKS, '').toLowerCase();
  return [...new Set(folded.split(SEPARATORS).filter(Boolean))].slice(0, MAX_WORDS);
}

/** So common that no place of their own would be shorter than the whole. */
const COMMON: ReadonlySet<string> = new Set(
  `a about after all also an and any are as at be been before but by can could da das de del do dos e el en for from had has have he her his
  i if in into is it its la las los more most new no not o of on one or os other our over para por que said says she so some such than that
  the their them there these they this to two up was we were what when which who will with would y`.split(/\s+/),
);

export function isCommonWord(word: string): boolean {
  return COMMON.has(word);
}
