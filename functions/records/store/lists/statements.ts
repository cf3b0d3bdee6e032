import { nameKey, nameTails } from '../../nameKey.ts';
import type { ArticleRecord, CountryCode, Statement } from '../../schema/index.ts';
import type { ListDefinition } from './listDefinition.ts';
import { keyOf, nameKeyOf, outletOf } from './respects.ts';

/** A statement with the country that its speaker is known to belong to. */
export interface ListedStatement extends Statement {
  readonly speakerCountry: CountryCode | null;
}

function withSpeakerCountry({ people, statements }: ArticleRecord): readonly ListedStatement[] {
  const countries = new Map(people.map((person) => [nameKey(person.name), person.country]));
  return statements.map((statement) => {
    const known = statement.speaker === null ? undefined : countries.get(nameKey(statement.speaker));
    return { ...statement, speakerCountry: known ?? null };
  });
}

export const statementsList: ListDefinition<ListedStatement> = {
  name: 'statements',
  facts: withSpeakerCountry,
  date: () => null,
  partitions: {
    country: (statement) => keyOf(statement.speakerCountry),
    medium: (statement) => nameKeyOf(statement.medium),
    outlet: outletOf,
    section: (statement) => keyOf(statement.section),
  },
  names: { speaker: (statement) => nameTails(...keyOf(statement.speaker)) },
  words: { evidence: ({ evidence }) => [evidence.exact] },
  common: { section: 'report' },
};
