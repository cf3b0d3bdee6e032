// Names that the noun before them introduces.
import { describe, expect, it } from 'vitest';
import { entitiesIn, finds, leaves, trace } from '../marked.ts';

describe('a noun and a name', () => {
  finds('organization', [
    'The NGO [Frontera Limpia] counted them.',
    'The security company [Torrevieja] lost two vans.',
    'The newspaper [Ecos del Sur] reported it.',
    'The Suriname-based group [Green Mantle] objected.',
    'The police’s vehicle-theft directorate, [DIPROTEC], was not told.',
    'The money came from a private foundation, [Mar Abierto].',
  ]);
});

describe('what kind of body', () => {
  it.each([
    ['The armed group Sombra Roja fled.', 'armed-group', null],
    ['The Brazilian nongovernmental organization Mata Viva agreed.', 'civil-society', 'BR'],
    ['The police directorate, DIPROTEC, agreed.', 'security-force', null],
    ['The Canadian company Nordvik sued.', 'company', 'CA'],
  ])('%s', (text, type, country) => {
    const entities = entitiesIn(text);
    expect(
      entities.organizations.map((entity) => [entity.type, entity.country]),
      trace(entities),
    ).toEqual([[type, country]]);
  });
});

describe('no name of a body follows', () => {
  leaves('organization', [
    'The group Brazil leads is small.',
    'The company of General Prado was welcome.',
    'A group from Lima came.',
    'The agency, Peru said, was late.',
    'A network in Santos was broken up.',
  ]);
});
