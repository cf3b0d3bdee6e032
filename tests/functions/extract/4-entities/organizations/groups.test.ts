// Gangs and cartels: a name before a word for a group, one head for several.
import { describe, expect, it } from 'vitest';
import { entitiesIn, finds, leaves, trace } from '../marked.ts';

describe('a gang by its town', () => {
  leaves('organization', ['The São Paulo gang fled.']);
  finds('place', ['The [São Paulo] gang fled.']);
  finds('organization', ['The [Cali cartel] fled.']);
});

describe('one group', () => {
  finds('organization', [
    'The [Rio Verde Cartel] pays them.',
    'The [Tres Cruces gang] fled.',
    'The [57th Front] attacked.',
    'A cell of the [Bellocco clan] was held.',
  ]);
});

describe('several groups and one head', () => {
  it.each([
    ['The Cali and Medellín cartels fought.', ['Cali Cartel', 'Medellín Cartel']],
    ['The Sinaloa and Gulf Cartels fought.', ['Sinaloa Cartel', 'Gulf Cartel']],
  ])('%s', (text, names) => {
    const entities = entitiesIn(text);
    expect(
      entities.organizations.map(({ name }) => name.toLowerCase()),
      trace(entities),
    ).toEqual(names.map((name) => name.toLowerCase()));
  });
});

describe('groups without a name', () => {
  leaves('organization', [
    'Colombian cartels moved in.',
    'Local gangs moved in.',
    'On the Javari River gangs fish for gold.',
    'The Gulf is calm.',
  ]);
});
