import type { Encoding } from './decoded.ts';

const HEAD = 2048;
const IN_CONTENT_TYPE = /charset\s{0,4}=\s{0,4}["']?([\w:-]{1,40})/i;
const IN_MARKUP = /<(?:meta|\?xml)\s[^<>]{0,300}?(?:charset|encoding)\s{0,4}=\s{0,4}["']?([\w:-]{1,40})/i;

/** Labels as the WHATWG standard reads them: Latin-1 and ASCII mean Windows-1252. */
const ENCODINGS: ReadonlyMap<string, Encoding> = new Map([
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['utf-16', 'utf-16le'],
  ['utf-16le', 'utf-16le'],
  ['utf-16be', 'utf-16be'],
  ['windows-1252', 'windows-1252'],
  ['cp1252', 'windows-1252'],
  ['iso-8859-1', 'windows-1252'],
  ['iso8859-1', 'windows-1252'],
  ['latin1', 'windows-1252'],
  ['us-ascii', 'windows-1252'],
  ['ascii', 'windows-1252'],
]);

/** The charset of the Content-Type or, in a page, of its <meta>; undefined where none is named or it is not one of ours. */
export function declaredCharset(bytes: Uint8Array, contentType: string | undefined): Encoding | undefined {
  const inHeader = IN_CONTENT_TYPE.exec(contentType ?? '')?.[1];
  if (inHeader !== undefined) return ENCODINGS.get(inHeader.toLowerCase());
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const inMarkup = IN_MARKUP.exec(head)?.[1]?.toLowerCase();
  // Markup that could be read byte by byte is not in UTF-16, whatever it says of itself.
  return inMarkup?.startsWith('utf-16') ? 'utf-8' : ENCODINGS.get(inMarkup ?? '');
}
