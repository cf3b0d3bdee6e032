const COMMENT_START = '<!--';
const COMMENT_END = '-->';
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
  withoutComments(text)
    .replace(IMAGE, '')
    .replace(LINK, '$1')
    .replace(BARE_LINK, '$1')
    .replace(FOOTNOTE, '')
    .replace(STRONG, '$2')
    .replace(EMPHASIS, '$1$3')
    .replace(CODE, '$1')
    .replace(ESCAPED, '$1');

function withoutComments(text: string): string {
  let kept = '';
  let from = 0;
  for (;;) {
    const start = text.indexOf(COMMENT_START, from);
    const end = start < 0 ? -1 : text.indexOf(COMMENT_END, start);
    if (end < 0) return kept + text.slice(from);
    kept += text.slice(from, start);
    from = end + COMMENT_END.length;
  }
}
