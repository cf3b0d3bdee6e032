// "his Brazilian counterpart": the other holder of the same office.
import { describe } from 'vitest';
import { tellsRoles } from '../../marked.ts';

describe('a counterpart', () => {
  tellsRoles([
    [
      'Uruguayan Defense Minister Eleuterio Fernández and his Brazilian counterpart, Celso Amaral, signed.',
      { 'Eleuterio Fernández (UY)': ['Defense Minister / UY'], 'Celso Amaral (BR)': ['Defense Minister / BR'] },
    ],
    ['His Colombian counterpart, General Luis Barragán, was upbeat.', { 'Luis Barragán (CO)': ['General'] }],
    [
      'Her Chilean counterpart at the table, the coordinator Daniela Quezada, was blunt.',
      { 'Daniela Quezada (CL)': ['coordinator'] },
    ],
  ]);
});

describe('no counterpart of the person', () => {
  tellsRoles([['He wrote to his Chilean counterpart. Nobody but Ana Solís answered.', { 'Ana Solís': [] }]]);
});
