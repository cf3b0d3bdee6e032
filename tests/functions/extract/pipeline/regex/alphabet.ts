/** One character for all those that a regular expression can't tell apart. */
export interface Letter {
  readonly char: string;
  readonly isWord: boolean;
  readonly isNewline: boolean;
}

const BEYOND_ASCII = [
  ...'éÉñÑßªº²½¿¡«»‘’“”„–—…•€°·٣中\u0301\u00a0\u00ad\u0085\u200b\u2028\ufeff\ufffd',
  '\u{1f600}',
  '\u{10400}',
  '\u{10428}',
];
const ASCII = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
const CANDIDATES = [...'abcxyzABCXYZ0123456789 .,;:-', ...ASCII, ...BEYOND_ASCII];

/** Tells, for each of the sources that match one character, which letters it matches; letters go by their number. */
export class Alphabet {
  readonly letters: readonly Letter[];
  readonly #members: ReadonlyMap<string, readonly boolean[]>;

  constructor(pattern: string, flags: string, sources: readonly string[]) {
    const distinct = [...new Set(sources)];
    const tests = distinct.map((source) => new RegExp(`^(?:${source})$`, flags.replace(/[gyd]/g, '')));
    const bySignature = new Map<string, { letter: Letter; member: readonly boolean[] }>();
    for (const char of new Set([...CANDIDATES, ...pattern])) {
      const member = tests.map((test) => test.test(char));
      const letter = { char, isWord: /\w/.test(char), isNewline: /[\n\r\u2028\u2029]/.test(char) };
      const signature = JSON.stringify([member, letter.isWord, letter.isNewline]);
      if (!bySignature.has(signature)) bySignature.set(signature, { letter, member });
    }
    const classes = [...bySignature.values()];
    this.letters = classes.map(({ letter }) => letter);
    this.#members = new Map(distinct.map((source, at) => [source, classes.map(({ member }) => member[at] ?? false)]));
  }

  matches(source: string, letter: number): boolean {
    return this.#members.get(source)?.[letter] ?? false;
  }
}
