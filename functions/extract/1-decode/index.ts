import type { Warning } from '../../records/schema/index.ts';
import { binaryKind } from './binary.ts';
import { declaredCharset } from './declaredCharset.ts';
import { type Decoded, type Encoding, rejected } from './decoded.ts';
import { isDamagedUtf8, isUtf8 } from './utf8.ts';
import { utf16Order } from './utf16.ts';
import { decodeWindows1252 } from './windows1252.ts';

export type { Decoded, Encoding } from './decoded.ts';

/** The longest file that is read: 2 MiB, some three hundred pages of text. */
export const MAX_ARTICLE_BYTES = 2 * 1024 * 1024;

/** Bytes to characters: by the byte order mark, else what the file says of itself, else what the bytes look like. */
export function decode(bytes: Uint8Array, contentType?: string): Decoded {
  if (bytes.length === 0) return rejected('empty', 'The file is empty.');
  if (bytes.length > MAX_ARTICLE_BYTES) {
    return rejected('too-large', `The file has ${bytes.length} bytes; at most ${MAX_ARTICLE_BYTES} (2 MiB) are read.`);
  }
  const marked = markedEncoding(bytes);
  if (marked !== undefined) return decoded(bytes.subarray(marked.length), marked.encoding);
  const unmarked = utf16Order(bytes);
  if (unmarked !== undefined) return decoded(bytes, unmarked);
  const binary = binaryKind(bytes);
  if (binary !== undefined) return rejected('binary', `The file is ${binary}, not text.`);
  if (isUtf8(bytes)) return decoded(bytes, 'utf-8');
  const declared = declaredCharset(bytes, contentType);
  const isDamaged = declared === 'utf-8' || (declared === undefined && isDamagedUtf8(bytes));
  return decoded(bytes, isDamaged ? 'utf-8' : 'windows-1252');
}

function markedEncoding(bytes: Uint8Array): { readonly encoding: Encoding; readonly length: number } | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', length: 2 };
  return undefined;
}

const REPLACEMENT = /\uFFFD/;
const BLANK = /^[\s\uFEFF\u200B]*$/;

function decoded(bytes: Uint8Array, encoding: Encoding): Decoded {
  const text = encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
  if (BLANK.test(text)) return rejected('empty', 'The file has nothing but white space.');
  if (text.includes('\0')) return rejected('binary', 'The file is a binary file, not text.');
  const warnings: Warning[] = [];
  if (encoding !== 'utf-8') warnings.push({ code: 'encoding', message: `The file was read as ${encoding}.` });
  if (REPLACEMENT.test(text)) {
    warnings.push({
      code: 'damaged-characters',
      message: `Some bytes are no characters in ${encoding}; they were replaced by �.`,
    });
  }
  return { kind: 'text', text, encoding, warnings };
}
