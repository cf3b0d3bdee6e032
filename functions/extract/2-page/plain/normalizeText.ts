const LINE_ENDS = /\r\n?|[\u2028\u2029\f\v\u0085]/g;
const WIDE_SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
const TABS = /\t/g;
const INVISIBLE = /[\u200B-\u200F\u2060-\u2064\uFEFF\u00AD\u202A-\u202E\u2066-\u2069]/g;
const CONTROLS = /(?!\n)\p{Cc}/gu;

/** One kind of line end, one kind of space, nothing invisible, letters composed with their accents. Curly quotes stay. */
export const normalizeText = (text: string): string =>
  text
    .replace(LINE_ENDS, '\n')
    .replace(TABS, '  ')
    .replace(WIDE_SPACES, ' ')
    .replace(INVISIBLE, '')
    .replace(CONTROLS, '')
    .normalize('NFC');

const SPACES = / {2,}/g;

export const singleSpaced = (text: string): string => text.replace(SPACES, ' ').trim();
