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

/** UTF-8 with a damaged spot: more sequences are right than wrong, or the only wrong one is where the file was cut off. */
export function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const wrong = text.match(REPLACEMENT)?.length ?? 0;
  const right = text.match(BEYOND_ASCII)?.length ?? 0;
  return right > wrong || (wrong === 1 && endsWithinACharacter(bytes));
}

/** The last bytes begin a character of two to four bytes that does not end. */
function endsWithinACharacter(bytes: Uint8Array): boolean {
  const lead = bytes.findLastIndex((byte) => byte < 0x80 || byte >= 0xc0);
  const byte = bytes[lead] ?? 0;
  const length =
    byte >= 0xf0 && byte <= 0xf4 ? 4 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xc2 && byte < 0xe0 ? 2 : 0;
  return length > bytes.length - lead;
}
