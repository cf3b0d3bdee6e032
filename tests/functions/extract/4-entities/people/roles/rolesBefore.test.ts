// Titles that lead up to a name, with their country, organization and time.
import { describe } from 'vitest';
import { tellsRoles } from '../../marked.ts';

describe('one title', () => {
  tellsRoles([
    ['Mexican President Arturo Salgado flew north.', { 'Arturo Salgado (MX)': ['President / MX'] }],
    [
      "Bolivia's Vice Minister of Social Defense Felipe Cáceres counted the strips.",
      { 'Felipe Cáceres (BO)': ['Vice Minister of Social Defense / BO'] },
    ],
    ['DEA agent Lionel Hartwell testified.', { 'Lionel Hartwell (US)': ['agent / US / DEA'] }],
    [
      'The northern macro-zone coordinator, Daniela Quezada, was blunt.',
      { 'Daniela Quezada': ['northern macro-zone coordinator'] },
    ],
    ['Analyst Daniel Pou called it a farce.', { 'Daniel Pou': ['Analyst'] }],
  ]);
});

describe('several titles before one name', () => {
  tellsRoles([
    [
      'The commander of the Colombian Navy, Admiral Evelio Ramos, signed.',
      { 'Evelio Ramos (CO)': ['Admiral / CO', 'commander / CO / Colombian Navy'] },
    ],
    [
      'The head of the Maritime Authority Suriname (MAS), Captain Humphrey van Dijk, sat across.',
      { 'Humphrey van Dijk (SR)': ['Captain / SR', 'head / SR / Maritime Authority Suriname'] },
    ],
    [
      "Mexico's Secretary of National Defense (SEDENA), General Roberto Alcaraz Cienfuegos, listened.",
      {
        'Roberto Alcaraz Cienfuegos (MX)': [
          'General / MX',
          'Secretary of National Defense / MX / Secretary of National Defense',
        ],
      },
    ],
  ]);
});

describe('an office of a place', () => {
  tellsRoles([
    ['The mayor of Tarija, Rodrigo Paz, resigned.', { 'Rodrigo Paz (BO)': ['mayor / BO'] }],
    [
      'The prosecutor in charge in Machala, Galo Espinosa, told them so.',
      { 'Galo Espinosa (EC)': ['prosecutor / EC'] },
    ],
  ]);
});

describe('offices of the past', () => {
  tellsRoles([
    [
      'Former Chilean Interior Minister Tomás Aldunate disagreed.',
      { 'Tomás Aldunate (CL)': ['former Interior Minister / CL'] },
    ],
    [
      'The then-Peruvian Minister of Defense Pedro Cateriano announced it.',
      { 'Pedro Cateriano (PE)': ['former Minister of Defense / PE'] },
    ],
    ['Ex-president Julio Maldonado was there.', { 'Julio Maldonado': ['former president'] }],
  ]);
});

describe('somebody’s office', () => {
  tellsRoles([
    [
      "Colombian President Gustavo Petro sent for help. In Caracas Petro's peace commissioner, Danilo Rueda, waited.",
      { 'Gustavo Petro (CO)': ['President / CO'], 'Danilo Rueda (CO)': ['peace commissioner'] },
    ],
  ]);
});
