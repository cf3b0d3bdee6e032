const MARKS = /\p{M}/gu;
const SEPARATORS = /[^a-z0-9]+/;

/** A sentence has fewer; whoever writes longer ones is found by these. */
const MAX_WORDS = 200;

/** The different words of a text, case and accents folded, up to a number that sentences don't reach. */
export function wordsOf(text: string): readonly string[] {
  const folded = text.normalize('NFD').replace(MARKS, '').toLowerCase();
  return [...new Set(folded.split(SEPARATORS).filter(Boolean))].slice(0, MAX_WORDS);
}

/** So common, or saying so little alone, that no place of their own would be much shorter than the whole. */
const COMMON: ReadonlySet<string> = new Set(
  `a about according across after against all almost along already also although among an and another any are around as at away back be because
  became been before began behind being below between both but by came can come could da das day days de del did do does done dos down during e
  each either el eight em en end etc even every few first five for former found four from go got had half has have he held her here him his how
  however i if in into is it its itself just la las last least left less long los made make many may me might more most much must my near nearly
  next nine no nor not now o of off often on once one only or os other others our out over own para part per por put que rather said same saw say says
  second set seven several she should since six so some still such take taken ten than that the their them then there these they third this those
  though three through time times to together told took toward towards two under until up upon used very via was way we week weeks well went were
  what when where whether which while who whom whose why will with within without would year years yet y you your
  month months january february march april june july august september october november december`.split(/\s+/),
);

/** A letter alone, or a number that is no year. */
const SHORT = /^(?:[a-z]|\d{1,3})$/;

export function isCommonWord(word: string): boolean {
  return COMMON.has(word) || SHORT.test(word);
}
