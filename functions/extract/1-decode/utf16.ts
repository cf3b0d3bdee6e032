const SAMPLE = 4096;
const MOSTLY = 0.4;
const HARDLY = 0.02;

/** The byte order of UTF-16 without a mark: text in Latin letters has a zero in every other byte, and on one side only. */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length - (bytes.length % 2), SAMPLE);
  if (length < 4) return undefined;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) evenZeros += 1;
    if (bytes[at + 1] === 0) oddZeros += 1;
  }
  const pairs = length / 2;
  if (oddZeros >= MOSTLY * pairs && evenZeros <= HARDLY * pairs) return 'utf-16le';
  if (evenZeros >= MOSTLY * pairs && oddZeros <= HARDLY * pairs) return 'utf-16be';
  return undefined;
}
