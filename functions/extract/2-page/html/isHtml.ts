import type { Source } from '../../index.ts';

const TYPE = /\b(?:text\/html|application\/xhtml\+xml)\b/i;
const OTHER_TEXT = /\btext\/(?:plain|markdown)\b/i;
const EXTENSION = /\.x?html?$/i;
const LEAD =
  /^\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,50})?(?:<!--[^>]{0,500}-->\s{0,50})?<(?:!doctype\s{1,10}html|html|head|body)\b/i;

/** By what the page begins with, else by its type, else by the end of its name. */
export const isHtml = (content: string, source: Pick<Source, 'key' | 'contentType'>): boolean =>
  LEAD.test(content.slice(0, 1500)) ||
  TYPE.test(source.contentType ?? '') ||
  (EXTENSION.test(source.key) && !OTHER_TEXT.test(source.contentType ?? ''));
