/** `drug-trafficking` as people write it. */
export function termText(term: string): string {
  return term.replaceAll('-', ' ');
}

/** `1 report`, `3 reports`. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
