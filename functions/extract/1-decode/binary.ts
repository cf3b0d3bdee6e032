const ascii = (text: string): readonly number[] => Array.from(text, (character) => character.charCodeAt(0));

/** How files that hold no plain text begin; what they are is said in the rejection. */
const SIGNATURES: readonly { readonly name: string; readonly bytes: readonly number[]; readonly at?: number }[] = [
  { name: 'a PDF document', bytes: ascii('%PDF-') },
  { name: 'a ZIP archive or an Office document', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'a PNG image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'a JPEG image', bytes: [0xff, 0xd8, 0xff] },
  { name: 'a GIF image', bytes: ascii('GIF8') },
  { name: 'a WebP image', bytes: ascii('WEBP'), at: 8 },
  { name: 'a TIFF image', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { name: 'a TIFF image', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { name: 'a gzip archive', bytes: [0x1f, 0x8b] },
  { name: 'a 7-Zip archive', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { name: 'a RAR archive', bytes: ascii('Rar!') },
  { name: 'an old Office document', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'an RTF document', bytes: ascii('{\\rtf') },
  { name: 'a PostScript document', bytes: ascii('%!PS') },
  { name: 'an MP4 video', bytes: ascii('ftyp'), at: 4 },
  { name: 'an MP3 recording', bytes: ascii('ID3') },
  { name: 'an Ogg recording', bytes: ascii('OggS') },
  { name: 'a program', bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { name: 'a SQLite database', bytes: ascii('SQLite format 3') },
];

const MOST_CONTROLS = 0.05;
const SAMPLE = 65_536;

/** What kind of binary file the bytes are, or undefined for text. Call it once UTF-16 is ruled out. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  const known = SIGNATURES.find(({ bytes: expected, at = 0 }) => expected.every((byte, k) => bytes[at + k] === byte));
  if (known !== undefined) return known.name;
  if (bytes.includes(0)) return 'a binary file';
  const sampled = Math.min(bytes.length, SAMPLE);
  let controls = 0;
  for (let at = 0; at < sampled; at += 1) if (isControl(bytes[at] ?? 0)) controls += 1;
  return controls > MOST_CONTROLS * sampled ? 'a binary file' : undefined;
}

const isControl = (byte: number): boolean => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b;
