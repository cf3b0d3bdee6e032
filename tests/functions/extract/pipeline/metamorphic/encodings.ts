/** With the mark that tells the order of bytes. */
export function utf16(text: string, order: 'little' | 'big'): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return order === 'little' ? bytes : bytes.swap16();
}

const BEYOND_LATIN_1: Readonly<Record<string, number>> = {
  '€': 0x80,
  '…': 0x85,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
};

/** Fails on what Windows-1252 can't say, so that no test compares another text than it means to. */
export function toWindows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => {
    const code = BEYOND_LATIN_1[char] ?? char.charCodeAt(0);
    if (code > 0xff) throw new RangeError(`Windows-1252 has no ${JSON.stringify(char)}`);
    return code;
  });
}
