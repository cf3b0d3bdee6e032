import type { Cooperation, Country, Figure, Organization, Person, Place } from '../../schema/index.ts';
import { articlesList, type ListedArticle } from './articles.ts';
import { cooperationList } from './cooperation.ts';
import { countriesList } from './countries.ts';
import { figuresList } from './figures.ts';
import type { ListDefinition, ListName } from './listDefinition.ts';
import { organizationsList } from './organizations.ts';
import { peopleList } from './people.ts';
import { placesList } from './places.ts';
import { type ListedStatement, statementsList } from './statements.ts';

/** What each list is a list of. */
export interface FactOf {
  readonly articles: ListedArticle;
  readonly cooperation: Cooperation;
  readonly figures: Figure;
  readonly statements: ListedStatement;
  readonly people: Person;
  readonly organizations: Organization;
  readonly places: Place;
  readonly countries: Country;
}

export const LISTS: { readonly [Name in ListName]: ListDefinition<FactOf[Name]> } = {
  articles: articlesList,
  cooperation: cooperationList,
  figures: figuresList,
  statements: statementsList,
  people: peopleList,
  organizations: organizationsList,
  places: placesList,
  countries: countriesList,
};

export type { ListedArticle } from './articles.ts';
export * from './listDefinition.ts';
export { pairKey } from './pairs.ts';
export type { ListedStatement } from './statements.ts';
