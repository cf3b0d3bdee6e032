type Text = string | null | undefined;

/** Case, accents, possessive endings and punctuation apart; `%` counts. */
export const fold = (text: Text): string =>
  (text ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();

/** Words that tell nothing about which name it is. */
const SMALL_WORDS = new Set(['the', 'a', 'an', 'of', 'and', 'for', 'de', 'del', 'la', 'el', 'los', 'las', 'y']);

export const wordsOf = (text: Text): readonly string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word !== '' && !SMALL_WORDS.has(word));

/** One line, single spaces. */
export const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
