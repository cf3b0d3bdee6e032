// Names that no list knows, where the words around them speak of a person.
import { describe } from 'vitest';
import { finds, leaves } from '../marked.ts';

describe('a verb of speech, an office or an age beside the name', () => {
  finds(
    'person',
    [
      '“We saw them,” said [Yeiko Tamanaco].',
      'The dock was empty, [Ndirangu Okpara] said.',
      'They spoke to [Xiomel Quispehuanca], a fisherman from the lake.',
      'Among the dead was [Tarsicio Wampish], 34, of the river patrol.',
      'It was [Ruslan Ortuza], who had sold the boat.',
    ],
    { rule: 'contextPerson' },
  );
});

describe('capitalised words that are nobody', () => {
  leaves('person', [
    'Operation Clear Horizon, which ended on Monday, was costly.',
    'The Secure Borders Plan, a program of three years, has begun.',
    'The Upper Huallaga, a valley of coca, is calm.',
    'Barrio Azul, a district of the port, is calm.',
  ]);
});

describe('headings', () => {
  leaves('person', ['The Guerrilla Question', 'A History of Favors', 'Wayward Sons Come Home']);
});
