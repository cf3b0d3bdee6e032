const STOP_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'the of and to in that for is was with on by from as at said has have are were been will which their this an be it'.split(
      ' ',
    ),
  ),
  es: new Set(
    'el la los las de que y en un una por con para del se su al como más fue es ha han sus entre contra desde también'.split(
      ' ',
    ),
  ),
  pt: new Set(
    'o a os as de que e em um uma por com para do da dos das no na nos nas se seu sua ao como mais foi é são entre contra também não pelo pela'.split(
      ' ',
    ),
  ),
};
const FEWEST_WORDS = 20;
const MOST_WORDS = 2000;
const FEWEST_HITS = 0.12;
const WORD = /\p{L}+/gu;

/** en, es or pt by their commonest words; null where the text is short or in none of them. */
export function languageOf(text: string): string | null {
  const words = (
    text
      .slice(0, 12 * MOST_WORDS)
      .toLowerCase()
      .match(WORD) ?? []
  ).slice(0, MOST_WORDS);
  if (words.length < FEWEST_WORDS) return null;
  const shares = Object.entries(STOP_WORDS).map(([language, stopWords]) => ({
    language,
    share: words.filter((word) => stopWords.has(word)).length / words.length,
  }));
  const best = shares.reduce((a, b) => (b.share > a.share ? b : a));
  return best.share >= FEWEST_HITS ? best.language : null;
}
