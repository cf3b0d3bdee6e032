const MARKS = /\p{M}/gu;
const SEPARATORS = /[^a-z0-9]+/g;
const JOINER = '-';
const EDGES = /^-|-$/g;

/** No key of the table grows beyond this, whatever an article calls its people; DynamoDB stops at 1,024 bytes. */
const MAX_KEY = 120;

/** A name as keys and comparisons see it: "Jakke Valakivi Álvarez" is `jakke-valakivi-alvarez`. Empty if no letter of it is Latin. */
export function nameKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(SEPARATORS, JOINER)
    .slice(0, MAX_KEY)
    .replace(EDGES, '');
}

export function nameWords(name: string): readonly string[] {
  return nameKey(name).split(JOINER).filter(Boolean);
}

/** Nobody looks a name up under these. */
const PARTICLES: ReadonlySet<string> = new Set(
  'a and da das de del do dos e el for in la las los of the to y'.split(' '),
);

/**
 * Where a search may begin to match: the whole name and its rest from each further word on, so that `valakivi` and
 * `jakke-v` both find Jakke Valakivi.
 */
export function nameTails(...names: readonly string[]): readonly string[] {
  const tails = names.flatMap((name) => {
    const words = nameWords(name);
    return words.flatMap((word, at) => (at === 0 || beginsSearch(word) ? [words.slice(at).join(JOINER)] : []));
  });
  return [...new Set(tails)];
}

function beginsSearch(word: string): boolean {
  return word.length > 1 && !PARTICLES.has(word);
}
