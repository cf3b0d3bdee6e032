// A person once named comes back by surname.
import { describe, expect, it } from 'vitest';
import { entitiesIn, finds, trace } from '../marked.ts';

describe('surnames alone', () => {
  finds('person', [
    '[Enrique Peña Nieto] flew in on Monday. [Peña Nieto] was tired; [Peña] slept.',
    'General [Salvador Cienfuegos Zepeda] spoke. [Cienfuegos] then left.',
    '[Rómulo Terrazas de la Quintana] opened the post. [Terrazas de la Quintana] cut the ribbon.',
  ]);
});

describe('the surname of nobody named', () => {
  finds('person', [
    '[Juan Gómez] lives in Santos. The port of Santos is large.',
    '[Ana Rivera] knows the mayor. The Rivera crossing is closed.',
  ]);
});

describe('who is meant', () => {
  const mentionsOf = (text: string) => {
    const entities = entitiesIn(text);
    return {
      found: Object.fromEntries(entities.people.map(({ name, mentions }) => [name, mentions.length])),
      shown: trace(entities),
    };
  };
  it('of two people of one surname the one called by it, not the one whose second surname it is', () => {
    const { found, shown } = mentionsOf(
      'Jorge Mancilla Ruiz sold fuel. Yorman Duque Mancilla bought it. Mancilla was caught.',
    );
    expect(found, shown).toEqual({ 'Jorge Mancilla Ruiz': 2, 'Yorman Duque Mancilla': 1 });
  });
  it('of two people called alike the one named last', () => {
    const { found, shown } = mentionsOf('Colonel Marta Ríos left. Colonel Pedro Ríos stayed. Ríos gave no reason.');
    expect(found, shown).toEqual({ 'Marta Ríos': 1, 'Pedro Ríos': 2 });
  });
  it('a shorter form of the name is the same person', () => {
    const { found, shown } = mentionsOf(
      'Jaime Raúl Castro Contreras spoke first. Jaime Castro repeated it. Castro Contreras agreed with himself.',
    );
    expect(found, shown).toEqual({ 'Jaime Raúl Castro Contreras': 3 });
  });
  it('accents and case fold', () => {
    const { found, shown } = mentionsOf('Iván Velásquez spoke. Ivan Velasquez left.');
    expect(found, shown).toEqual({ 'Iván Velásquez': 2 });
  });
});
