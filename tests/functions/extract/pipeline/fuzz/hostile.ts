/** Texts that make careless code slow: each grows to the number of characters that is asked for. */
export const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  'one word': (length) => 'a'.repeat(length),
  'one capital word': (length) => 'A'.repeat(length),
  blanks: (length) => `Peru ${' '.repeat(length)} Chile`,
  tabs: (length) => `Peru${'\t'.repeat(length)}Chile`,
  'line ends': (length) => `Peru\n${'\n'.repeat(length)}Chile`,
  'blank lines': repeated(' \n'),
  'open brackets': (length) => '('.repeat(length),
  'open square brackets': repeated('[a '),
  'open quotes': repeated('“We '),
  'straight quotes': repeated('" '),
  apostrophes: repeated("'tis "),
  digits: repeated('1,'),
  numbers: repeated('53 tons of '),
  'number words': repeated('two hundred and '),
  money: repeated('$1 '),
  dates: repeated('March 4, '),
  initials: repeated('A.B.'),
  titles: repeated('General '),
  names: repeated('Juan de la '),
  'capital words': repeated('Peruvian National '),
  heads: repeated('the Ministry of '),
  countries: repeated('Peru and '),
  acts: repeated('Peru and Chile signed an agreement. '),
  'one long sentence of acts': repeated('Peru and Chile agreed with Brazil, '),
  cartels: repeated('the Sinaloa and Gulf '),
  speech: repeated('"We will," he said. '),
  dashes: repeated('- '),
  bullets: repeated('* item\n'),
  headings: repeated('# A\n'),
  stars: repeated('**a '),
  links: repeated('[a]('),
  pipes: repeated(' | '),
  urls: repeated('http://a.b/'),
  addresses: repeated('a@b.'),
  marks: (length) => `e${'\u0301'.repeat(length)}`,
  'short paragraphs': repeated('Yes.\n\n'),
  'short lines': repeated('Home\n'),
  bylines: repeated('By Ana Ruiz\n'),
  'one sentence again and again': repeated(
    'The two countries will share information on drug trafficking, said Ana Ruiz.\n\n',
  ),
};

/** The same for pages. */
export const HOSTILE_HTML: Readonly<Record<string, (length: number) => string>> = {
  'open tags': (length) => page(repeated('<div>')(length)),
  'unclosed paragraphs': (length) => page(repeated('<p>Peru')(length)),
  'nested lists': (length) => page(repeated('<ul><li>')(length)),
  'angle brackets': (length) => page('<'.repeat(length)),
  entities: (length) => page(repeated('&amp;')(length)),
  'an attribute': (length) => page(`<p class="${'x '.repeat(length / 2)}">Peru</p>`),
  'many attributes': (length) => page(`<p ${repeated('a=b ')(length)}>Peru</p>`),
  'a comment': (length) => page(`<!--${'-'.repeat(length)}`),
  'a script': (length) => page(`<script>${'<'.repeat(length)}`),
  tables: (length) => page(repeated('<table><tr><td>')(length)),
  'linked data': (length) =>
    `<!doctype html><html><head><script type="application/ld+json">${'['.repeat(length)}</script></head><body><p>Peru</p></body></html>`,
};

function repeated(piece: string): (length: number) => string {
  return (length) => piece.repeat(Math.ceil(length / piece.length));
}

const page = (body: string): string =>
  `<!doctype html><html><head><title>A</title></head><body><article><h1>A</h1>${body}`;
