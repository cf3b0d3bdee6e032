const PLAIN_LOWER = /^[a-z]*$/;
const NOT_PRINTABLE_ASCII = /[^ -~]/;

/** Case, accents and curly apostrophes folded: "Álvarez" and "ALVAREZ" are one word. */
export function fold(text: string): string {
  if (PLAIN_LOWER.test(text)) return text;
  if (!NOT_PRINTABLE_ASCII.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘ʼ]/g, "'").toLowerCase();
}

/** The id of a name: folded words joined by hyphens ("Jakke Valakivi Álvarez" → "jakke-valakivi-alvarez"). */
export function slug(name: string): string {
  return (
    fold(name)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'x'
  );
}
