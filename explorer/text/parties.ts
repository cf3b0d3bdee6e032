const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** What the Unicode database knows beside countries. */
const NO_COUNTRIES: ReadonlySet<string> = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** `Peru` for `PE`; bodies are known by their acronym. */
export function partyName(code: string): string {
  if (!/^[A-Z]{2}$/.test(code) || NO_COUNTRIES.has(code)) return code;
  return names.of(code) ?? code;
}

/** All countries by name, in the order of their names. */
export const COUNTRIES: ReadonlyMap<string, string> = new Map(
  LETTERS.flatMap((one) => LETTERS.map((other) => `${one}${other}`))
    .filter((code) => partyName(code) !== code && isCurrent(code))
    .map((code) => [partyName(code), code] as const)
    .sort(([one], [other]) => one.localeCompare(other, 'en')),
);

/** Codes that were given up stand for their successor: `UK` for `GB`. */
function isCurrent(code: string): boolean {
  return new Intl.Locale(`und-${code}`).region === code;
}

const codesByFoldedName: ReadonlyMap<string, string> = new Map(
  [...COUNTRIES].map(([name, code]) => [folded(name), code] as const),
);

/** The code that somebody means by a name, a code or an acronym; null if it is none. */
export function partyCode(text: string): string | null {
  const wanted = text.trim();
  const code = codesByFoldedName.get(folded(wanted));
  if (code !== undefined) return code;
  return /^[A-Za-z][A-Za-z0-9-]{1,11}$/.test(wanted) ? wanted.toUpperCase() : null;
}

function folded(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase();
}
