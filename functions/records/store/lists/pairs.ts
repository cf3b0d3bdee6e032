/** The key of two parties, whichever is named first. */
export function pairKey(one: string, other: string): string {
  return one < other ? `${one}+${other}` : `${other}+${one}`;
}

/** Every two of the parties. */
export function pairsOf(parties: readonly string[]): readonly string[] {
  return parties.flatMap((one, at) => parties.slice(at + 1).map((other) => pairKey(one, other)));
}
