// Which mentions are one organization, and whose it is.
import { describe, expect, it } from 'vitest';
import { entitiesIn, trace } from '../marked.ts';

const organizationsIn = (text: string, home?: string) => {
  const entities = entitiesIn(text, home === undefined ? {} : { home });
  return {
    found: entities.organizations.map(({ name, country, mentions }) => `${name} / ${country} / ${mentions.length}`),
    shown: trace(entities),
  };
};

describe('one organization', () => {
  it.each([
    [
      'with and without its country',
      'The Peruvian Armed Forces came. The Armed Forces of Peru left. The Armed Forces rest.',
      ['Peruvian Armed Forces / PE / 3'],
    ],
    [
      'a shorter form',
      'The Argentine National Gendarmerie closed the bridge. The Gendarmerie opened it.',
      ['Argentine National Gendarmerie / AR / 2'],
    ],
    [
      'American and British spelling',
      'The Demining Centre of Panama opened. The Demining Center closed.',
      ['Demining Centre of Panama / PA / 2'],
    ],
  ])('%s', (_, text, expected) => {
    const { found, shown } = organizationsIn(text);
    expect(found, shown).toEqual(expected);
  });
});

describe('two organizations', () => {
  it.each([
    [
      'of two countries',
      'The Peruvian Navy and the Chilean Navy sailed.',
      ['Peruvian Navy / PE / 1', 'Chilean Navy / CL / 1'],
    ],
    [
      'that share a country at the end',
      'The commanders of the Army and Navy of Peru came.',
      ['Army of Peru / PE / 1', 'Navy of Peru / PE / 1'],
    ],
  ])('%s', (_, text, expected) => {
    const { found, shown } = organizationsIn(text);
    expect(found, shown).toEqual(expected);
  });
});

describe('whose it is', () => {
  it.each([
    ['the country spoken of', 'Ecuador shut the post. There the Customs Directorate lost two trucks.', undefined, 'EC'],
    ['the dateline’s country', 'It rained. The Public Works Ministry shrugged.', 'CR', 'CR'],
    ['what "its" points to', 'Argentina worries. Its Border Directorate seized two tons.', 'CL', 'AR'],
    ['the place that it is in', 'Peru and Chile agreed. The Fraud Brigade in Iquique was told.', undefined, 'CL'],
  ])('%s', (_, text, home, country) => {
    const entities = entitiesIn(text, home === undefined ? {} : { home });
    expect(
      entities.organizations.map((entity) => entity.country),
      trace(entities),
    ).toEqual([country]);
  });
});
