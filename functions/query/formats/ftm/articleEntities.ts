import type { ArticleRecord, Organization, Person } from '../../../records/schema/index.ts';
import type { Act } from '../../shapes/act.ts';
import { entity, type FtmEntity, ftmCountry, ftmDates } from './entity.ts';

/** ISO 639-3 of the languages that the extractor tells apart. */
const LANGUAGES: Readonly<Record<string, string>> = { en: 'eng', es: 'spa', pt: 'por', fr: 'fra' };

const PUBLIC_BODIES: ReadonlySet<Organization['type']> = new Set(['government', 'security-force']);

const articleEntityId = (id: string): string => `entente-article-${id}`;

/**
 * An article as FollowTheMoney tells it. People and organizations are those of this article: that two articles mean the
 * same person by a name is not ours to say. An act is one event, whichever of its articles tells it.
 */
export function articleEntities(record: ArticleRecord, acts: readonly Act[]): readonly FtmEntity[] {
  const named = [
    ...record.people.map((each) => personEntity(each, record)),
    ...record.organizations.map((each) => organizationEntity(each, record)),
  ];
  return [
    articleEntity(record),
    ...named,
    ...named.map((each) => mentionOf(each, record)),
    ...acts.map((act) => eventEntity(act, record, named)),
  ];
}

function articleEntity({ article, countries }: ArticleRecord): FtmEntity {
  const { authors, id, key, language, outlet, publishedOn, reason, title, url } = article;
  return entity('Article', articleEntityId(id), {
    title,
    name: title ?? key,
    fileName: key,
    author: authors,
    publisher: outlet,
    publishedAt: publishedOn,
    language: LANGUAGES[language?.split('-')[0] ?? ''] ?? null,
    sourceUrl: url,
    country: countries.map(({ code }) => ftmCountry(code)),
    processingError: reason?.message ?? null,
  });
}

function personEntity({ country, id, name, roles }: Person, { article }: ArticleRecord): FtmEntity {
  return entity('Person', `entente-person-${article.id}-${id}`, {
    name,
    position: roles.map(({ organization, title }) => (organization === null ? title : `${title}, ${organization}`)),
    country: ftmCountry(country),
    proof: articleEntityId(article.id),
  });
}

function organizationEntity({ acronym, country, id, name, type }: Organization, { article }: ArticleRecord): FtmEntity {
  return entity(PUBLIC_BODIES.has(type) ? 'PublicBody' : 'Organization', `entente-organization-${article.id}-${id}`, {
    name,
    weakAlias: acronym,
    classification: type,
    country: ftmCountry(country),
    proof: articleEntityId(article.id),
  });
}

function mentionOf({ id, properties, schema }: FtmEntity, { article }: ArticleRecord): FtmEntity {
  const { country = [], name = [] } = properties;
  return entity('Mention', `entente-mention-${id.slice('entente-'.length)}`, {
    document: articleEntityId(article.id),
    resolved: id,
    [schema === 'Person' ? 'personMentioned' : 'companyMentioned']: name,
    contextCountry: country,
  });
}

function eventEntity(act: Act, { article }: ArticleRecord, named: readonly FtmEntity[]): FtmEntity {
  const own = act.reports.filter((report) => report.article.id === article.id);
  const participants = new Set(own.flatMap((report) => report.participants));
  const involved = named.filter(({ properties }) => properties.name?.some((name) => participants.has(name)));
  return entity('Event', `entente-act-${act.id}`, {
    name: `${act.parties.join(', ')}: ${act.kind}, ${act.status}`,
    ...ftmDates(act.date),
    country: act.parties.map(ftmCountry),
    location: act.place,
    keywords: [act.kind, act.status, ...act.topics],
    summary: own.map(({ evidence }) => evidence.exact),
    recordId: own.map(({ id }) => id),
    involved: involved.map(({ id }) => id),
    proof: articleEntityId(article.id),
  });
}
