import { type Page, readPage } from '../../../../../functions/extract/2-page/index.ts';
import type { Source } from '../../../../../functions/extract/index.ts';

/** A body that is long enough to be told from what stands around it. */
export const BODY = [
  'The navies of Chile and Peru began on Monday a search and rescue exercise in the waters off Arica, with two ships of each country.',
  'It is the third exercise of its kind since the two countries settled their dispute over the sea, the Chilean Navy said in a statement.',
  'Both sides hope to invite Ecuador to the next one, which is to be held in the port of Ilo in the second half of the year.',
] as const;

export const ARTICLE = BODY.join('\n\n');

export const pageOf = (content: string, source: Partial<Source> = {}): Promise<Page> =>
  readPage(content, { key: 'article.txt', ...source });

/** The article's text with the lines before, among and after its paragraphs. */
export async function cleanedWith(lines: {
  readonly above?: string;
  readonly among?: string;
  readonly below?: string;
}): Promise<string> {
  const [first, ...rest] = BODY;
  const body = [first, ...(lines.among === undefined ? [] : [lines.among]), ...rest].join('\n\n');
  const above = lines.above === undefined ? '' : `${lines.above}\n\n`;
  const below = lines.below === undefined ? '' : `\n\n${lines.below}`;
  return (
    await pageOf(`${above}Navies of Chile and Peru Search Together\n\nBy Ana Ruiz\nMay 4, 2015\n\n${body}${below}\n`)
  ).text;
}
