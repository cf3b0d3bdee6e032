import countries from '../../../../../functions/extract/vocabulary/countries.json' with { type: 'json' };
import type { ArticleRecord } from '../../../../../functions/records/schema/index.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The dateline is no part of a record's text: one of the same country stands in for it. */
function datelineOf(code: string | null): string {
  const country = countries.find((each) => each.code === code);
  return country?.capital === undefined ? '' : `${country.capital[0]}, ${country.name} -- `.toUpperCase();
}

/** The article of a record as a page of a news site. */
export function htmlOf({
  article: { title, outlet, authors, publishedOn, datelineCountry, text },
}: ArticleRecord): string {
  const meta = (property: string, content: string | null) =>
    content === null ? '' : `<meta property="${property}" content="${escaped(content)}">`;
  const paragraphs = `${datelineOf(datelineCountry)}${text}`
    .split('\n\n')
    .map((paragraph) => `<p>${escaped(paragraph)}</p>`);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escaped(title ?? '')}</title>
${meta('og:type', 'article')}${meta('og:title', title)}${meta('og:site_name', outlet)}${meta('article:published_time', publishedOn)}
${authors.map((author) => `<meta name="author" content="${escaped(author)}">`).join('')}</head>
<body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/about">About us</a></li></ul></nav></header>
<main><article><h1>${escaped(title ?? '')}</h1>
${paragraphs.join('\n')}
</article></main>
<aside><h2>Most read</h2><ul><li><a href="/a">Bolivia and Venezuela sign gas accord</a></li><li><a href="/b">Jamaica extradites gang leader</a></li></ul></aside>
<footer><p>Copyright. All rights reserved.</p><a href="/privacy">Privacy policy</a></footer></body></html>
`;
}
