const COMMENT = /<!--[^>]{0,2000}-->/g;
const IMAGE = /!\[[^\]\n]{0,300}\](?:\([^()\n]{0,500}\)|\[[^\]\n]{0,100}\])/g;
const LINK = /\[([^[\]\n]{1,300})\](?:\([^()\n]{0,500}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\)|\[[^\]\n]{0,100}\])/g;
const BARE_LINK = /<(https?:\/\/[^<>\s]{1,500})>/g;
const FOOTNOTE = /\[\^[\w-]{1,30}\]:?/g;
const STRONG = /(\*\*|__)(?=\S)([^*_\n]{1,500})(?<=\S)\1/g;
const EMPHASIS = /(^|[\s("“‘[—–-])([*_])(?=[^\s*_])([^*_\n]{1,500})(?<=\S)\2(?=$|[\s.,;:!?)"”’\]—–'-])/gm;
const CODE = /`([^`\n]{1,300})`/g;
const ESCAPED = /\\([\\`*_{}[\]()#+.!|>~-])/g;

/** Emphasis, links and images reduced to the words that a reader sees. */
export const plainWords = (text: string): string =>
  text
    .replace(COMMENT, '')
    .replace(IMAGE, '')
    .replace(LINK, '$1')
    .replace(BARE_LINK, '$1')
    .replace(FOOTNOTE, '')
    .replace(STRONG, '$2')
    .replace(EMPHASIS, '$1$3')
    .replace(CODE, '$1')
    .replace(ESCAPED, '$1');
