/** `=?UTF-8?B?…?=` or `=?UTF-8?Q?…?=`, as S3 hands out metadata that isn't ASCII (RFC 2047). */
const ENCODED_WORD = /=\?([\w-]{1,40})\?([BQ])\?([^?\s]{0,4000})\?=/gi;

/** The white space between two encoded words is none of the text's. */
const BETWEEN_WORDS = /(\?=)\s{1,100}(?==\?)/g;

/** Metadata is ASCII on the wire. Clients write other letters as RFC 2047 words or percent-encoded; both are read. */
export function decodeMetadata(value: string): string {
  const text = unfold(value);
  return text === value ? percentDecoded(value) : text;
}

/** RFC 2047 words as the text that they stand for; a word that can't be read stays as it is. */
export function unfold(value: string): string {
  return value
    .replace(BETWEEN_WORDS, '$1')
    .replace(ENCODED_WORD, (word: string, charset: string, form: string, content: string) => {
      const bytes = form.toUpperCase() === 'B' ? Buffer.from(content, 'base64') : quotedBytes(content);
      try {
        return new TextDecoder(charset, { fatal: true }).decode(bytes);
      } catch {
        return word;
      }
    });
}

function quotedBytes(content: string): Buffer {
  const latin = content
    .replaceAll('_', ' ')
    .replace(/=([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
  return Buffer.from(latin, 'latin1');
}

/** "100% sure" isn't percent-encoded. */
function percentDecoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
