import type { Source } from '../../index.ts';

const TYPE = /\btext\/(?:x-)?markdown\b/i;
const EXTENSION = /\.(?:md|markdown|mdown)$/i;
const FRONT_MATTER = /^---\n[A-Za-z][\w -]{0,30}:/;
const HEADING = /^#{1,6} \S/m;
const LINK = /\]\((?:https?:|\/|#|mailto:)/;
const HEAD = 20_000;

/** By type or name, else by front matter, a heading or a link at the beginning of the text. */
export const isMarkdown = (text: string, source: Pick<Source, 'key' | 'contentType'>): boolean =>
  TYPE.test(source.contentType ?? '') ||
  EXTENSION.test(source.key) ||
  FRONT_MATTER.test(text) ||
  HEADING.test(text.slice(0, HEAD)) ||
  LINK.test(text.slice(0, HEAD));
