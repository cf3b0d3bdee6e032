// Aliases: another name of the person before them, or the only name of one who has a title.
import { describe, expect, it } from 'vitest';
import { entitiesIn, finds, leaves, trace } from '../marked.ts';

describe('an alias after a name', () => {
  it.each([
    ['Edwin Portillo, alias "Sombra," was flown home. Sombra said nothing.', 'Edwin Portillo', 3],
    ['Raimundo Freitas, alias Mundico, was tried. Mundico denied it.', 'Raimundo Freitas', 3],
    ['They seek Jorge Mancilla, known as “El Ganadero.” El Ganadero is rich.', 'Jorge Mancilla', 3],
  ])('%s', (text, name, mentions) => {
    const entities = entitiesIn(text);
    expect(
      entities.people.map((person) => [person.name, person.mentions.length]),
      trace(entities),
    ).toEqual([[name, mentions]]);
  });
});

describe('an alias that is all the name there is', () => {
  finds('person', ['They killed the rebel commander known as "[Raúl Arrieta]" in a raid.']);
});

describe('other things known as something', () => {
  leaves('person', [
    'The miners, known as garimpeiros, fled.',
    'The town known as Isla Grande is quiet.',
    'The corridor, known as CMAR, was set up in 2004.',
  ]);
});
