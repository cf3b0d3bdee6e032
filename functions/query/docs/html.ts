/** A piece of a page that may be put into another as it is. */
export interface Html {
  readonly html: string;
}

type Part = string | Html | readonly Html[];

/** Text that is put into the template is escaped; only what a template made goes in as it is. */
export function html(pieces: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const made = parts.map((part) => (typeof part === 'string' ? escaped(part) : join(part)));
  return { html: pieces.map((piece, at) => `${piece}${made[at] ?? ''}`).join('') };
}

function join(part: Html | readonly Html[]): string {
  return 'html' in part ? part.html : part.map((each) => each.html).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);
}

/** Words between backticks as code. */
export function prose(text: string): readonly Html[] {
  return text.split('`').map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : html`${part}`));
}
