import type { PartyCode } from '../../../../records/schema/index.ts';
import type { ActPhrase } from '../actPatterns.ts';
import { distinct, type PartyScope } from './scope.ts';

/** The countries in which something is given, where they take part by that. */
export const givenWhere = (scope: PartyScope, phrase: ActPhrase): readonly PartyCode[] => [
  ...givenInList(scope),
  ...placeOfTaker(scope, phrase),
];

/** "Norway and Sweden will finance the clearing of mines in Colombia": all who are named give, and it is given in one place. */
function placeOfTaker({ references, clause }: PartyScope, { verb }: ActPhrase): readonly PartyCode[] {
  const own = references.filter(({ first, last }) => first >= clause.first && last <= clause.last);
  const named = own.filter(({ via }) => via !== 'location');
  if (verb === undefined || named.some(({ first, via }) => first > verb.at || via === 'person')) return [];
  const places = distinct(
    own.filter(({ via, first }) => via === 'location' && first > verb.at).map(({ code }) => code),
  );
  return places.length === 1 ? places : [];
}

/** "training in Honduras, Guatemala and Panama": several countries where something is given take part. */
export function givenInList({ references, clause }: PartyScope): readonly PartyCode[] {
  const places = references.filter(
    ({ via, first }) => via === 'location' && first >= clause.first && first < clause.last,
  );
  return places.length >= 2 ? distinct(places.map(({ code }) => code)) : [];
}
