import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDERS = ['seeds', 'tests/corpus/work'];

/** The plain-text articles of the project: its seeds and those that the rules were written with. */
export async function sampleTexts(): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const folder of FOLDERS) {
    const files = (await readdir(join(ROOT, folder))).filter((file) => file.endsWith('.txt')).sort();
    for (const file of files) texts.push(await readFile(join(ROOT, folder, file), 'utf8'));
  }
  return texts;
}

/** One article of about so many characters: sentences of the samples in an order of their own, five to a paragraph. */
export function longArticle(texts: readonly string[], length: number): string {
  const sentences = texts
    .flatMap((text) => text.split('\n').filter((line) => line.length > 120))
    .flatMap((line) => line.split(/(?<=[.”"]) (?=[A-Z“"])/));
  const paragraphs: string[] = ['A Long Article', 'March 12, 2014'];
  let written = 0;
  for (let at = 1; written < length; at += 1) {
    const chosen = Array.from(
      { length: 5 },
      (_, k) => sentences[(at * 7919 + k * k * 104_729 + at * at) % sentences.length] ?? '',
    );
    const paragraph = chosen.join(' ').slice(0, length - written);
    paragraphs.push(paragraph);
    written += paragraph.length + 2;
  }
  return `${paragraphs.join('\n\n')}\n`;
}
