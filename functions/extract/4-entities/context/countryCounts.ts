import type { CountryCode } from '../../../records/schema/index.ts';
import type { Annotated } from '../mention.ts';
import { perText } from '../perText.ts';

/** Where each country is named in a text, in order; capitals that may stand for a government left out. */
type Positions = ReadonlyMap<CountryCode, readonly number[]>;

const positionsIn = perText((doc: Annotated): Positions => {
  const positions = new Map<CountryCode, number[]>();
  for (const { index } of doc.tokens) {
    const country = doc.countryAt(index);
    if (country?.first !== index || country.form === 'government') continue;
    const own = positions.get(country.code);
    if (own === undefined) positions.set(country.code, [index]);
    else own.push(index);
  }
  return positions;
});

export const isCountryNamed = (doc: Annotated, code: CountryCode): boolean => positionsIn(doc).has(code);

/** How strongly a text speaks of a country at a token: most in the same sentence, then near before it, then by how often at all. */
export function weightOfCountry(doc: Annotated, code: CountryCode, at: number): number {
  const own = positionsIn(doc).get(code);
  if (own === undefined) return 0;
  const nearest = nearestTo(own, at);
  const distance = Math.abs(nearest - at);
  const sameSentence = doc.sentenceAt(nearest) === doc.sentenceAt(at);
  return own.length + 1000 / (1 + distance) + (sameSentence ? 100 : 0);
}

function nearestTo(sorted: readonly number[], at: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  const after = sorted[low] ?? 0;
  const before = sorted[Math.max(0, low - 1)] ?? after;
  return Math.abs(before - at) <= Math.abs(after - at) ? before : after;
}
