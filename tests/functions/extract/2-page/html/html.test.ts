// HTML pages: metadata from JSON-LD, <meta>, markup and <title>; the article without what stands around it.
import { describe, expect, test } from 'vitest';
import { isHtml } from '../../../../../functions/extract/2-page/html/isHtml.ts';
import { splitTitle } from '../../../../../functions/extract/2-page/html/metadata/titleTag.ts';
import { ARTICLE, BODY, pageOf } from '../support/pageOf.ts';

const TITLE = 'Navies of Chile and Peru Search Together';
const paragraphs = BODY.map((paragraph) => `<p>${paragraph}</p>`).join('\n');

const html = (parts: {
  readonly head?: string;
  readonly above?: string;
  readonly body?: string;
  readonly below?: string;
}): string => `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8">${parts.head ?? ''}<script>var title = "not this";</script><style>p { color: red }</style></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<main><article><h1>${TITLE}</h1>${parts.above ?? ''}${parts.body ?? paragraphs}</article>${parts.below ?? ''}</main>
<footer><p>About us</p></footer></body></html>`;

const read = (parts: Parameters<typeof html>[0]) => pageOf(html(parts), { key: 'page.html' });

describe('metadata', () => {
  test('JSON-LD, also in a graph', async () => {
    const jsonLd = {
      '@graph': [
        { '@type': 'WebSite', name: 'no' },
        {
          '@type': ['NewsArticle'],
          headline: 'Navies &amp; Coast Guards Search',
          datePublished: '2015-05-04T23:00:00-04:00',
          author: [
            { '@type': 'Person', name: 'Ana Ruiz' },
            { '@type': 'Organization', name: 'Newsroom' },
          ],
          publisher: { name: 'The Andean Post' },
          articleSection: 'Security',
        },
      ],
    };
    const page = await read({ head: `<script type="application/ld+json">${JSON.stringify(jsonLd)}</script>` });
    expect(page).toMatchObject({
      title: 'Navies & Coast Guards Search',
      authors: ['Ana Ruiz'],
      publishedOn: '2015-05-04',
      outlet: 'The Andean Post',
      section: 'Security',
    });
  });

  test('script that is no JSON says nothing', async () => {
    expect(await read({ head: '<script type="application/ld+json">{"@type": NewsArticle</script>' })).toMatchObject({
      title: TITLE,
      text: ARTICLE,
    });
  });

  test.each([
    [
      'Open Graph',
      `<meta property="og:title" content="${TITLE} | The Andean Post"><meta property="og:site_name" content="The Andean Post"><meta property="article:published_time" content="2015-05-04T07:00:00Z"><meta name="author" content="Ana Ruiz">`,
    ],
    [
      'Dublin Core',
      `<meta name="DC.title" content="${TITLE}"><meta name="DC.publisher" content="The Andean Post"><meta name="DC.date.issued" content="2015-05-04"><meta name="DC.creator" content="Ana Ruiz">`,
    ],
    [
      'the newspapers’ own',
      `<title>${TITLE} - The Andean Post</title><meta name="byl" content="By ANA RUIZ"><meta name="pdate" content="20150504">`,
    ],
  ])('%s', async (_, head) => {
    expect(await read({ head })).toMatchObject({
      title: TITLE,
      outlet: 'The Andean Post',
      publishedOn: '2015-05-04',
      authors: ['Ana Ruiz'],
      text: ARTICLE,
    });
  });

  test('<time>, the author’s link and the canonical address', async () => {
    const page = await read({
      head: '<link rel="canonical" href="https://example.com/arica">',
      above: '<p>By <a rel="author" href="/ana">Ana Ruiz</a></p><time datetime="2015-05-04">Monday</time>',
    });
    expect(page).toMatchObject({
      authors: ['Ana Ruiz'],
      publishedOn: '2015-05-04',
      url: 'https://example.com/arica',
      text: ARTICLE,
    });
  });

  test('lines above the article, where the markup says nothing', async () => {
    const page = await read({ above: '<h4>By Ana Ruiz</h4><p>4 May 2015 &middot; 5 min read</p>' });
    expect(page).toMatchObject({ title: TITLE, authors: ['Ana Ruiz'], publishedOn: '2015-05-04', text: ARTICLE });
  });
});

describe('<title>', () => {
  test.each([
    ['Peru signs pact | The Gazette', 'Peru signs pact', 'The Gazette'],
    [
      'The Isthmus Gazette – Colombia and Panama draw the net tighter',
      'Colombia and Panama draw the net tighter',
      'The Isthmus Gazette',
    ],
    ['Peru - Bolivia talks go on - The Gazette', 'Peru - Bolivia talks go on', 'The Gazette'],
    ['Peru and Bolivia talk | World | The Gazette', 'Peru and Bolivia talk', 'The Gazette'],
    ['Peru and Bolivia talk', 'Peru and Bolivia talk', undefined],
    ['Peru - a country of coca and of gold', 'Peru - a country of coca and of gold', undefined],
  ])('%s', (tag, title, outlet) => {
    expect(splitTitle(tag, undefined)).toEqual(outlet === undefined ? { title } : { title, outlet });
  });

  test('a headline shorter than the outlet is known by the <h1>', () => {
    expect(splitTitle('Pact | The Andean Gazette', undefined, 'Pact')).toEqual({
      title: 'Pact',
      outlet: 'The Andean Gazette',
    });
  });
});

describe('text', () => {
  test('what the markup calls furniture is gone', async () => {
    const page = await read({
      above:
        '<figure><img src="a.jpg"><figcaption>The frigate in Arica</figcaption></figure><div class="share-buttons"><a>Tweet this</a></div>',
      body: `<p>${BODY[0]}</p><aside><h3>Read also</h3><p>Storm in Tacna kills three men and a dog, police say.</p></aside><p>${BODY[1]}</p><div class="ad-slot">Advertisement</div><p>${BODY[2]}</p>`,
      below:
        '<section class="comments"><p>Great news for the fishermen of Arica and of Ilo, if you ask me!</p></section><section class="related"><h2>More</h2><p>Ferry sinks off Pisco with 30 people.</p></section>',
    });
    expect(page.text).toBe(ARTICLE);
  });

  test('headings, lists and quotations of the article stay', async () => {
    const page = await read({
      body: `${paragraphs}<h2>What it included</h2><ol><li>towing;</li><li>first aid.</li></ol><blockquote><p>“The sea is one,” said the admiral of the Peruvian fleet.</p></blockquote>`,
    });
    expect(page.text).toBe(
      `${ARTICLE}\n\nWhat it included\n\n1. towing;\n\n2. first aid.\n\n“The sea is one,” said the admiral of the Peruvian fleet.`,
    );
  });

  test('entities are characters, links and emphasis their words', async () => {
    const page = await read({
      body: `${paragraphs}<p>&ldquo;Per&uacute; &amp; Chile,&rdquo; <a href="/x">the <b>admiral</b></a> said, &#8212; as&nbsp;ever.</p>`,
    });
    expect(page.text.endsWith('“Perú & Chile,” the admiral said, — as ever.')).toBe(true);
  });

  test('paragraphs that only line breaks divide, in a table', async () => {
    const page = await pageOf(
      `<html><head><title>${TITLE}</title></head><body><table><tr><td><a href="/">Home</a> | <a href="/n">News</a></td></tr><tr><td><b>${TITLE}</b><br><i>By Ana Ruiz</i><br>May 4, 2015<br><br>${BODY.join('<br><br>')}</td></tr></table></body></html>`,
    );
    expect(page).toMatchObject({ title: TITLE, authors: ['Ana Ruiz'], publishedOn: '2015-05-04', text: ARTICLE });
  });

  test('a page nested deeper than any author nests is still read', async () => {
    const page = await pageOf(html({ body: `${'<div>'.repeat(20_000)}${paragraphs}` }), { key: 'deep.html' });
    expect(page.text).toBe(ARTICLE);
  });

  test('a page without an article gives what text it has', async () => {
    expect(await pageOf('<html><body><p>Chile and Peru.</p></body></html>')).toMatchObject({
      outlet: null,
      publishedOn: null,
    });
  });
});

describe('what is HTML', () => {
  test.each([
    ['by its beginning', '\n<!doctype html><html>', { key: 'article' }, true],
    ['by its type', 'text', { key: 'article', contentType: 'text/html; charset=utf-8' }, true],
    ['by its name', '<p>text</p>', { key: 'a/b.HTM' }, true],
    ['plain text that has an angle bracket', '5 < 6', { key: 'a.txt' }, false],
    ['plain text by its type, whatever its name', 'text', { key: 'a.html', contentType: 'text/plain' }, false],
  ])('%s', (_, content, source, expected) => {
    expect(isHtml(content, source)).toBe(expected);
  });
});
