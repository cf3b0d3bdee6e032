/** Whole words to whole words, in one go, so that names can be exchanged. */
export function renaming(names: Readonly<Record<string, string>>): (text: string) => string {
  const longestFirst = Object.keys(names).sort((a, b) => b.length - a.length);
  const anyOf = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) => text.replace(pattern, (name) => names[name] ?? name);
}
