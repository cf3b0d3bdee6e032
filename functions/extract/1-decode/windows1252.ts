/**
 * What Windows-1252 has where Latin-1 has control characters: the bytes 0x80 to 0x9F, as the WHATWG encoding standard lists them.
 * Written out, because TextDecoder('windows-1252') gives control characters instead of curly quotes in several Node releases.
 */
const FROM_0X80 =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

const C1_CONTROL = /[\u0080-\u009F]/g;
const CHUNK = 8192;

/** Never fails: each byte is a character. */
export function decodeWindows1252(bytes: Uint8Array): string {
  let latin1 = '';
  for (let at = 0; at < bytes.length; at += CHUNK) latin1 += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return latin1.replace(C1_CONTROL, (control) => FROM_0X80.charAt(control.charCodeAt(0) - 0x80));
}
