/** The lines of an article of some length; more would only hold memory. */
const MOST = 1024;

/**
 * Keeps the answers for the last texts: step after step, dozens of rules ask the same about the same words and lines. Of two
 * generations the older one goes when the younger is full, so that what is asked often stays and nothing grows.
 */
export function remembering<T>(answer: (text: string) => T, most = MOST): (text: string) => T {
  let younger = new Map<string, Kept<T>>();
  let older = younger;
  return (text) => {
    let kept = younger.get(text);
    if (kept !== undefined) return kept.answer;
    kept = older.get(text) ?? { answer: answer(text) };
    if (younger.size >= most) {
      older = younger;
      younger = new Map();
    }
    younger.set(text, kept);
    return kept.answer;
  };
}

/** An answer may be undefined and is kept all the same. */
interface Kept<T> {
  readonly answer: T;
}
