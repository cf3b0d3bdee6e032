// Which words are one statement, to which outlet they were said, and which quotation marks hold no statement.
import { describe, expect, test } from 'vitest';
import { statementsOf } from '../support/statementsOf.ts';

const textsOf = (text: string): readonly string[] => statementsOf(text).map((statement) => statement.text);

describe('one statement', () => {
  test.each([
    [
      'broken by its attribution',
      '"Lunch is over now," Colonel Juan Pérez said. "Go home."',
      ['Lunch is over now, Go home.'],
    ],
    [
      'broken by a long one',
      '"Lunch is over now," said Colonel Juan Pérez, who directs the unit from aboard the gunboat. "Go home."',
      ['Lunch is over now, Go home.'],
    ],
    [
      'broken within the sentence',
      '"They drag a tire," said Colonel Juan Pérez, who runs the post at the lake, "and leave no track."',
      ['They drag a tire, and leave no track.'],
    ],
    [
      'of several sentences',
      '“We came. We saw it all. We left,” Mayor Marta Rojas said.',
      ['We came. We saw it all. We left'],
    ],
    [
      'over paragraphs of which only the last closes',
      '“This builds trust.\n\n“It also saves lives,” said Captain Juan Pérez.',
      ['This builds trust. It also saves lives'],
    ],
  ])('%s', (_, text, statements) => {
    expect(textsOf(text)).toEqual(statements);
  });
});

describe('two statements', () => {
  test('with another sentence between them', () => {
    const text =
      '“They had been robbed of it all,” said Colonel Ana Lazo. A week before, she added, Brazil had sent names. “That was gold to us, truly.”';
    expect(textsOf(text)).toHaveLength(2);
  });

  test('in two clauses of one sentence', () => {
    const text =
      'Minister Ana Lazo said that both "have the same enemy to fight," and she stated that they would "go on fighting it for years."';
    expect(textsOf(text)).toEqual(['have the same enemy to fight', 'go on fighting it for years.']);
  });

  test('of two people', () => {
    expect(textsOf('"We will not wait," said Ana Lazo. "You will have to," replied Juan Pérez.')).toHaveLength(2);
  });
});

describe('marks', () => {
  test.each([
    ['curly', '“We will not wait any longer,” Mayor Marta Rojas said.'],
    ['straight', '"We will not wait any longer," Mayor Marta Rojas said.'],
    ['guillemets', '«We will not wait any longer», Mayor Marta Rojas said.'],
    ['single, curly', '‘We will not wait any longer,’ Mayor Marta Rojas said.'],
    ['single, straight', "'We will not wait any longer,' Mayor Marta Rojas said."],
    ['opened curly, closed straight', '“We will not wait any longer," Mayor Marta Rojas said.'],
  ])('%s', (_, text) => {
    expect(textsOf(text)).toEqual(['We will not wait any longer']);
  });

  test('inner marks belong to the words', () => {
    expect(textsOf('“He says ‘stand by’ to everyone,” Mayor Marta Rojas said.')).toEqual([
      'He says ‘stand by’ to everyone',
    ]);
  });
});

describe('medium', () => {
  test.each([
    ['"We will not wait any longer," Ana Lazo told El Universal.', 'El Universal'],
    ['"We will not wait any longer," Ana Lazo said in an interview with El Comercio.', 'El Comercio'],
    ['"We will not wait any longer," Ana Lazo said, according to La Razón.', 'La Razón'],
    ['Ana Lazo said that "we will not wait any longer," El Universal reported.', 'El Universal'],
    ['El Comercio broke the story. "We will not wait any longer," Ana Lazo told the paper.', 'El Comercio'],
    ['"We will not wait any longer," Ana Lazo told reporters.', null],
    ['"We will not wait any longer," Ana Lazo told Congress.', null],
    ['"We will not wait any longer," Ana Lazo said.', null],
  ])('%s', (text, medium) => {
    expect(statementsOf(text)).toEqual([expect.objectContaining({ medium })]);
  });
});

describe('no statements', () => {
  test.each([
    'The so-called “war on drugs” is over.',
    'Police held Edwin Portillo, alias "Sombra Negra del Sur."',
    'Under a plan called "Borders Without Crime for Everyone," troops patrol.',
    'The song "The Ballad of the Seven Brothers" was banned.',
    'It is known as "the road of the dead men."',
    'The treaty states that "no party shall harbor fugitives of another."',
    'The declaration says the parties "will exchange information without any delay."',
    'Their report said that "the border is open to all comers."',
    "The soldiers' union and the sailors' club share a house.",
    'A banner that read "no more dead in our streets" hung there.',
    'The law "on the safety of rivers and lakes" was passed.',
    'Chile and Peru vowed in a joint statement to “prevent, discourage and confront crime.”',
    'He used the word "neighbor" twice.',
  ])('%s', (text) => {
    expect(statementsOf(text)).toEqual([]);
  });
});

test('the evidence is the sentences that hold the words', () => {
  const text = 'It rained. "We will not wait any longer," Mayor Marta Rojas said. It cleared up.';
  const [statement] = statementsOf(text);
  expect(statement?.evidence.exact).toBe('"We will not wait any longer," Mayor Marta Rojas said.');
  expect(text.slice(statement?.evidence.start, statement?.evidence.end)).toBe(statement?.evidence.exact);
});

test('quotations under the analysis heading are of the analysis', () => {
  const text = 'It rained.\n\nInSight Crime Analysis\n\n"We will not wait any longer," Mayor Marta Rojas said.';
  expect(statementsOf(text)).toEqual([expect.objectContaining({ section: 'analysis', id: '0123456789abcdef-s1' })]);
});
