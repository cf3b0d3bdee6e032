// Names that a title or an honorific announces.
import { describe } from 'vitest';
import { finds, leaves } from '../marked.ts';

describe('a name right after its title', () => {
  finds(
    'person',
    [
      'President [Belaúnde] opened the session.',
      'Rear Adm. [Edgardo Quiroga] took command of the flotilla.',
      'Minister of Foreign Affairs [Delia Montoya] flew home early.',
      'Vice Minister of Social Defense and Controlled Substances [Rómulo Terrazas] spoke next.',
      'Col. [Óscar Iván Duarte Prieto] read the list aloud.',
      'The police chief [Abelardo Núñez] declined to comment.',
      'Prosecutor [Maritza Oyarzún-Peña] asked for more time.',
    ],
    { rule: 'titledPerson' },
  );
});

describe('a name after an honorific', () => {
  finds(
    'person',
    [
      'Mr. [Vidal] waited outside.',
      'According to Dr. [Salome Nwosu], the wound was old.',
      'Ms. [Sukhdeo-Braithwaite] smiled.',
    ],
    {
      rule: 'titledPerson',
    },
  );
});

describe('a name that opens with a particle', () => {
  finds('person', ['Minister [van der Kuyp] spoke of a beginning.', 'Commissioner [de la Torre] agreed.']);
});

describe('a title parted from the name by a comma', () => {
  finds('person', ['The ministers, [Ricardo Olmedo] of Ecuador and [Juan Carlos Varela] of Panama, met twice.']);
});

describe('titles without a name', () => {
  leaves('person', [
    'The general public was invited.',
    'The Minister of Public Safety and Emergency Preparedness thanked both forces.',
    'The president Peru elected in June has not spoken.',
    'The Ministry of Defense bought new boats.',
    'She is the first captain of the ship.',
    'The commander Ferraz base burned down in winter.',
    'Judge and jury agreed for once.',
    'The head Office closed at noon.',
  ]);
});

describe('a title in the name of a town', () => {
  leaves('person', [
    'Trucks left Capitán Bado before dawn.',
    'The road to Coronel Oviedo is closed.',
    'A third boat, at Cabo Negrillo, is to be delivered.',
    'It stopped 88 miles southwest of Cabo Mojarra.',
    'Trucks wait in Subteniente Quispe for days.',
  ]);
  finds('place', ['A third boat, at [Cabo Negrillo], is to be delivered.']);
  finds('person', ['It was Cabo [Ernesto Quispe] who saw them.']);
});

describe('a building', () => {
  leaves('person', ['They spoke at the Urabá Coast Guard Station.']);
});
