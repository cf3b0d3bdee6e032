const REPLACEMENT = /\uFFFD/g;
const BEYOND_ASCII = /[\u0080-\uFFFC]/g;

export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** UTF-8 with a damaged spot, such as a file cut off within a character: more sequences are right than wrong, or only the last is. */
export function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const wrong = text.match(REPLACEMENT)?.length ?? 0;
  const right = text.match(BEYOND_ASCII)?.length ?? 0;
  return right > wrong || text.indexOf('\uFFFD') === text.length - 1;
}
