// An office told by a verb.
import { describe } from 'vitest';
import { tellsRoles } from '../../marked.ts';

describe('who heads what', () => {
  tellsRoles([
    ['Hugo Vera, who runs SENAFRONT, agreed.', { 'Hugo Vera (PA)': ['head / PA / SENAFRONT'] }],
    [
      'Germán Botero, who commands the Colombian Navy, agreed.',
      { 'Germán Botero (CO)': ['commander / CO / Colombian Navy'] },
    ],
    [
      'Iris Mota, who until June headed the Federal Police of Brazil, agreed.',
      { 'Iris Mota (BR)': ['former head / BR / Federal Police of Brazil'] },
    ],
    ['Captain Ernesto Lugo, who directed the Peruvian contingent, agreed.', { 'Ernesto Lugo (PE)': ['Captain'] }],
    [
      'Inspector Jean Lafleur represented the Haitian National Police.',
      { 'Jean Lafleur (HT)': ['Inspector', 'representative / HT / Haitian National Police'] },
    ],
  ]);
});

describe('verbs of other things', () => {
  tellsRoles([
    ['Ernesto Lugo, who runs a bakery in the port, agreed.', { 'Ernesto Lugo': [] }],
    ['Ernesto Lugo, who leads a quiet life, agreed.', { 'Ernesto Lugo': [] }],
  ]);
});
