import type {
  Article,
  ArticleRecord,
  Country,
  Evidence,
  Organization,
  Person,
  Place,
} from '../../records/schema/index.ts';
import type { TokenRange } from '../3-text/document.ts';
import type { Entities } from '../4-entities/index.ts';
import type { CountryMention } from '../4-entities/mention.ts';

export type Facts = Pick<ArticleRecord, 'cooperation' | 'figures' | 'statements'>;

/** The whole record: what is named, with counts and the words of the first mention, and the facts as they were found. */
export function assemble(article: Article, entities: Entities, facts: Facts): ArticleRecord {
  const { doc, people, organizations, places } = entities;
  const evidenceOf = ({ first, last }: TokenRange): Evidence => {
    const start = doc.tokens[first]?.start ?? 0;
    const end = doc.tokens[last - 1]?.end ?? start;
    return { start, end, exact: doc.text.slice(start, end) };
  };
  const named = <E extends { readonly mentions: readonly TokenRange[] }>({ mentions }: E) => ({
    mentions: mentions.length,
    evidence: evidenceOf(mentions[0] ?? { first: 0, last: 1 }),
  });
  return {
    article,
    countries: countriesOf(entities.countries, evidenceOf),
    people: people.map(
      (person): Person => ({
        id: person.id,
        name: person.name,
        roles: person.roles,
        country: person.country,
        ...named(person),
      }),
    ),
    organizations: organizations.map(
      ({ id, name, acronym, type, country, ...rest }): Organization => ({
        id,
        name,
        acronym,
        type,
        country,
        ...named(rest),
      }),
    ),
    places: places.map(
      ({ id, name, also, type, country, ...rest }): Place => ({ id, name, also, type, country, ...named(rest) }),
    ),
    ...facts,
  };
}

function countriesOf(
  mentions: readonly CountryMention[],
  evidenceOf: (range: TokenRange) => Evidence,
): readonly Country[] {
  const byCode = new Map<string, CountryMention[]>();
  for (const mention of mentions) byCode.set(mention.code, [...(byCode.get(mention.code) ?? []), mention]);
  return [...byCode.values()].flatMap((own): Country[] => {
    const [first] = own;
    return first === undefined ? [] : [{ code: first.code, mentions: own.length, evidence: evidenceOf(first) }];
  });
}
