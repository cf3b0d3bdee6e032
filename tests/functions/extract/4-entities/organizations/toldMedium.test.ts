// Papers known only by being told something.
import { describe } from 'vitest';
import { finds, leaves } from '../marked.ts';

describe('told, or interviewed by', () => {
  finds(
    'organization',
    [
      'He told [Il Corriere dello Stretto] so.'.replace('dello Stretto', 'Nuovo'),
      'She said it in an interview with [La Voz del Puerto].',
      'The chief told [Radio Itaquyry] that it was over.',
      'He told [Channel 9] on Friday.',
    ],
    { rule: 'toldMedium' },
  );
});

describe('others that are told things', () => {
  leaves('organization', [
    'He told Ana Ruiz so.',
    'He told President Ruiz so.',
    'They told Peru to wait.',
    'She told him in Lima.',
  ]);
});
