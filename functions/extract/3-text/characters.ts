const LETTER_OR_MARK = /[\p{L}\p{M}]/uy;
const OTHER_SPACE = /\s/;

const isAsciiLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

export const isSpace = (code: number): boolean =>
  code <= 32 ? code === 32 || (code >= 9 && code <= 13) : code >= 0xa0 && OTHER_SPACE.test(String.fromCharCode(code));

/** A letter of any script, or an accent set apart from its letter. */
export function isLetterOrMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return isAsciiLetter(code);
  LETTER_OR_MARK.lastIndex = at;
  return LETTER_OR_MARK.test(text);
}

/** The end of a word of plain letters and digits; undefined where another script's letter goes on with it. */
export function endOfAsciiWord(text: string, at: number): number | undefined {
  let end = at;
  for (let code = text.charCodeAt(end); isAsciiLetter(code) || (isDigit(code) && end > at); code = text.charCodeAt(end))
    end += 1;
  return end === at || (text.charCodeAt(end) >= 128 && isLetterOrMark(text, end)) ? undefined : end;
}
