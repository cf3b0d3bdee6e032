// Roles told after a name, between commas or in brackets.
import { describe } from 'vitest';
import { tellsRoles } from '../../marked.ts';

describe('an apposition', () => {
  tellsRoles([
    [
      'Jaime Antezana, a Peruvian security analyst, counted them.',
      { 'Jaime Antezana (PE)': ['security analyst / PE'] },
    ],
    [
      'Theo Roncken, coordinator and associate investigator of Acción Andina, agreed.',
      { 'Theo Roncken (BO)': ['coordinator / BO / Acción Andina', 'investigator / BO / Acción Andina'] },
    ],
    ['Gérard Aucoin, 51, a former longshoreman, was charged.', { 'Gérard Aucoin': ['former longshoreman'] }],
    ['Luis Duque, a Venezuelan wanted for abduction, was returned.', { 'Luis Duque (VE)': [] }],
    ['Colonel Wilfredo Quispe of the Bolivian police agreed.', { 'Wilfredo Quispe (BO)': ['Colonel'] }],
  ]);
});

describe('what follows is not about the person', () => {
  tellsRoles([
    ['Admiral Tomás Ruiz, and the foreign minister of Peru will meet.', { 'Tomás Ruiz': ['Admiral'] }],
    [
      'Laura Prado, Peruvian Minister Ana Luz Cárdenas and others came.',
      { 'Laura Prado': [], 'Ana Luz Cárdenas (PE)': ['Minister / PE'] },
    ],
    ['Admiral Vidal Sanz, welcomed the official Peruvian delegation.', { 'Vidal Sanz': ['Admiral'] }],
    ['Ana Ruiz, which surprised the minister, stayed.', { 'Ana Ruiz': [] }],
  ]);
});
