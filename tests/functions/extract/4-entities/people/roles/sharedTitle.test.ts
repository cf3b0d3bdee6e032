// One plural title for several people, each with his own country.
import { describe } from 'vitest';
import { tellsRoles } from '../../marked.ts';

describe('a plural title', () => {
  tellsRoles([
    [
      'The ministers, Alberto Otárola of Peru and Carlos Pinzón of Colombia, met.',
      { 'Alberto Otárola (PE)': ['minister'], 'Carlos Pinzón (CO)': ['minister'] },
    ],
    [
      'The presidents of Peru and Ecuador, Andrés Ríos and Julio Vera, met.',
      { 'Andrés Ríos (PE)': ['president / PE'], 'Julio Vera (EC)': ['president / EC'] },
    ],
    [
      'The heads of the Brazilian and Peruvian navies, Admiral Eduardo Leal and Admiral Edmundo Deza, met.',
      { 'Eduardo Leal (BR)': ['Admiral', 'head / BR'], 'Edmundo Deza (PE)': ['Admiral', 'head / PE'] },
    ],
    [
      'El Salvador, Guatemala and Honduras agreed. The presidents of the three countries, Salvador Ruiz, Jaime Mora and Orlando Paz, signed.',
      {
        'Salvador Ruiz (SV)': ['president / SV'],
        'Jaime Mora (GT)': ['president / GT'],
        'Orlando Paz (HN)': ['president / HN'],
      },
    ],
  ]);
});

describe('no country is guessed', () => {
  tellsRoles([
    [
      'Peru lost. Senators Ana Luz Ríos and Julio Vera of the lower house met in Chile and Bolivia.',
      { 'Ana Luz Ríos (PE)': ['Senator'], 'Julio Vera (PE)': ['Senator'] },
    ],
  ]);
});
