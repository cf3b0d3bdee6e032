import type { ArticleRecord } from '../../records/schema/index.ts';
import type { Format } from './format.ts';

/** schema.org's NewsArticle in JSON-LD. */
export const NEWS_ARTICLE: Format = {
  name: 'jsonld',
  type: 'application/ld+json',
  charset: false,
  // The one route that has it answers with a record.
  write: (body) => JSON.stringify(newsArticle(body as ArticleRecord)),
};

function newsArticle({ article, countries, organizations, people, places, statements }: ArticleRecord) {
  const { authors, language, outlet, publishedOn, section, text, title, url, wordCount } = article;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    identifier: article.id,
    ...given('headline', title),
    ...given('url', url),
    ...given('datePublished', publishedOn),
    ...given('inLanguage', language),
    ...given('articleSection', section),
    ...(outlet !== null && { publisher: { '@type': 'NewsMediaOrganization', name: outlet } }),
    author: authors.map((name) => ({ '@type': 'Person', name })),
    wordCount,
    articleBody: text,
    mentions: [
      ...countries.map(({ code }) => ({ '@type': 'Country', identifier: code })),
      ...people.map(({ name, roles }) => ({ '@type': 'Person', name, jobTitle: roles.map((role) => role.title) })),
      ...organizations.map(({ acronym, name }) => ({
        '@type': 'Organization',
        name,
        ...given('alternateName', acronym),
      })),
      ...places.map(({ country, name }) => ({ '@type': 'Place', name, ...given('containedInPlace', country) })),
      ...statements.map(({ speaker, text: words }) => ({
        '@type': 'Quotation',
        text: words,
        ...(speaker !== null && { creator: { '@type': 'Person', name: speaker } }),
      })),
    ],
  };
}

function given(name: string, value: string | null): Readonly<Record<string, string>> {
  return value === null ? {} : { [name]: value };
}
