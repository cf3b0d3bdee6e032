// Names that begin with a known given name.
import { describe } from 'vitest';
import { finds, leaves } from '../marked.ts';

describe('a known given name and more words', () => {
  finds(
    'person',
    [
      'It was [Jaime Antezana] who counted the flights.',
      'The ring was led by [Vidal Francisco Soberón Sanz].',
      'They met [Luiz Inácio da Costa e Silva] at the pier.',
      'Nobody had told [Rosa Elvira Paz de Chiroque] of the raid.',
      'The bag belonged to [Jean-Sébastien Robichaud-Gagnon].',
      'The note was signed by [Kurt W. Stetson].',
      'The owner is [Martín "El Zurdo" Benavides].',
    ],
    { rule: 'givenNamePerson' },
  );
});

describe('a country word inside a name', () => {
  finds('person', ['The group was led by [Cláudio Portugal de Viveiros].']);
  finds('person', ['The group was led by [Cláudio Moreira] of Portugal.']);
});

describe('towns that are called after people', () => {
  leaves('person', [
    'The raid took place in Pedro Juan Caballero.',
    'Trucks line up at Salvador Mazza every night.',
    'They drove from San Antonio to San José de Pocitos.',
    'A bus left Santa Cruz de la Sierra at noon.',
    'Ships called at Puerto Montt and La Palma.',
  ]);
});

describe('names on doors and on ships', () => {
  leaves('person', [
    'They closed the Simón Bolívar International Bridge.',
    'He landed at Jorge Chávez International Airport.',
    'The course is taught at the Francisco Morazán police academy.',
    'The carrier USS George Washington left port.',
    'The frigate Almirante Cochrane followed.',
  ]);
});

describe('words that are also given names', () => {
  leaves('person', [
    'Will Peru sign the treaty?',
    'The march in Lima ended peacefully.',
    'They may sign in May.',
    'Grace periods end in June.',
    'Hope is no plan.',
    'A Mercedes truck was burned.',
    'Wild turkey is hunted in the hills.',
    'Faith groups took part.',
  ]);
});
