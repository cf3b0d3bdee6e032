// The country of a person whom the text gives none outright.
import { describe } from 'vitest';
import { tellsRoles } from '../marked.ts';

describe('an official is of the country spoken of', () => {
  tellsRoles([
    [
      'Argentina has watched with alarm. Security Minister Patricia Burgos traveled on Monday.',
      { 'Patricia Burgos (AR)': ['Security Minister'] },
    ],
    ['A shelter opened in Guayaquil, where Governor Rita Salas cut the ribbon.', { 'Rita Salas (EC)': ['Governor'] }],
    [
      "Russia's Federal Drug Control Service gave a course in Managua, and its director, Viktor Ivanov, praised it.",
      { 'Viktor Ivanov (RU)': ['director'] },
    ],
  ]);
});

describe('with the country of the dateline', () => {
  tellsRoles(
    [
      [
        'Rain fell. Public Security Minister Celso Gamboa spoke at noon.',
        { 'Celso Gamboa (CR)': ['Public Security Minister'] },
      ],
    ],
    { home: 'CR' },
  );

  tellsRoles(
    [
      [
        'The army received radios donated by the United States, in a ceremony that Minister Rosa Prado led.',
        { 'Rosa Prado (CR)': ['Minister'] },
      ],
      [
        'Public Security Minister Dr Celso Gamboa spoke at noon.',
        { 'Celso Gamboa (CR)': ['Public Security Minister'] },
      ],
    ],
    { home: 'CR' },
  );
});

describe('with a counterpart', () => {
  tellsRoles(
    [
      [
        'Security Minister Rosa Prado and her Panamanian opposite number, Juan Pino, signed it in Sixaola.',
        { 'Rosa Prado (CR)': ['Security Minister'], 'Juan Pino (PA)': ['Security Minister / PA'] },
      ],
      ['Ambassador Anne Adams said that the United States would pay for it.', { 'Anne Adams (US)': ['Ambassador'] }],
    ],
    { home: 'CR' },
  );
});

describe('without a dateline, where an official receives', () => {
  tellsRoles([
    [
      'Defense Minister Alberto Espina met today in Lima with his Colombian counterpart, Guillermo Botero.',
      { 'Alberto Espina (PE)': ['Defense Minister'], 'Guillermo Botero (CO)': ['Defense Minister / CO'] },
    ],
  ]);
});

describe('heads of state are known', () => {
  tellsRoles([
    [
      'Presidents Juan Manuel Santos and Rafael Correa shook hands.',
      { 'Juan Manuel Santos (CO)': ['President'], 'Rafael Correa (EC)': ['President'] },
    ],
    ['Honduras wants the money that President Obama promised.', { 'Obama (US)': ['President'] }],
    ['Honduras and Bolivia want the money that President Morales promised.', { Morales: ['President'] }],
  ]);
});

describe('nothing is guessed', () => {
  tellsRoles([
    ['Peru and Bolivia met. Minister Rosa Prado spoke.', { 'Rosa Prado': ['Minister'] }],
    ['Peru seized cocaine. The kingpin Walter Osorio fled.', { 'Walter Osorio': ['kingpin'] }],
    ['Ecuador expelled Ambassador Heather Simms.', { 'Heather Simms': ['Ambassador'] }],
    ['“Brazil is far,” said Inspector Luis Prieto.', { 'Luis Prieto': ['Inspector'] }],
    [
      'Uruguay bought Spanish-built radars. It rained. It rained again. And again. Sergeant Elmer Paz shrugged.',
      { 'Elmer Paz': ['Sergeant'] },
    ],
  ]);
});
