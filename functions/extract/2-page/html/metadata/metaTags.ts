import type { PageFacts } from '../../page.ts';
import type { DomDocument } from '../dom.ts';
import { authorsNamed, dateNamed, singleLine } from './named.ts';

const TITLE = ['og:title', 'twitter:title', 'headline', 'dc.title', 'dcterms.title', 'citation_title', 'title', 'hdl'];
const OUTLET = [
  'og:site_name',
  'application-name',
  'publisher',
  'dc.publisher',
  'dcterms.publisher',
  'citation_journal_title',
  'cre',
  'copyright',
];
const SECTION = ['article:section', 'section', 'og:section', 'parsely-section'];
const AUTHORS = [
  'author',
  'article:author',
  'og:author',
  'byl',
  'byline',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'citation_author',
];
const PUBLISHED = [
  'article:published_time',
  'og:published_time',
  'article:published',
  'datepublished',
  'date.published',
  'publication_date',
  'publish_date',
  'publish-date',
  'publishdate',
  'pubdate',
  'pdate',
  'ptime',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'date',
];
const IS_LINK = /^(?:https?:|@)/i;

/** What the page says in its <meta> elements: Open Graph, article:, Dublin Core, citation and the newspapers' own names. */
export function metaFacts(document: DomDocument): PageFacts {
  const values = new Map<string, string[]>();
  for (const meta of Array.from(document.querySelectorAll('meta'))) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '')
      .trim()
      .toLowerCase();
    const content = singleLine(meta.getAttribute('content') ?? '');
    if (name !== '' && content !== '') values.set(name, [...(values.get(name) ?? []), content]);
  }
  const first = (names: readonly string[], fits: (value: string) => boolean = () => true): string | undefined =>
    names.flatMap((name) => values.get(name) ?? []).find(fits);
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return {
    title: first(TITLE),
    outlet: first(OUTLET, (value) => !IS_LINK.test(value)),
    section: first(SECTION),
    authors: AUTHORS.map((name) => authorsNamed(values.get(name) ?? [])).find((authors) => authors !== undefined),
    publishedOn: PUBLISHED.flatMap((name) => values.get(name) ?? [])
      .map(dateNamed)
      .find((date) => date !== undefined),
    url: canonical || first(['og:url']),
  };
}
