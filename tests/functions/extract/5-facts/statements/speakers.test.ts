// Who said the words: by name, pronoun, description or office, after the words, before them, or in the sentence before.
import { describe, expect, test } from 'vitest';
import { speakersOf } from '../support/statementsOf.ts';

describe('a name beside the verb', () => {
  test.each([
    ['"We will not wait any longer," Mayor Marta Rojas said.', 'Marta Rojas'],
    ['"We will not wait any longer," said Mayor Marta Rojas.', 'Marta Rojas'],
    ['“We will not wait any longer,” explained Colonel Juan Pérez, the head of the unit.', 'Juan Pérez'],
    [
      '"We will not wait any longer," Colonel Juan Pérez, who led the unit until May, said at the ceremony.',
      'Juan Pérez',
    ],
    ['"We will not wait any longer," according to Colonel Juan Pérez.', 'Juan Pérez'],
    ['Mayor Marta Rojas said that "we will not wait any longer."', 'Marta Rojas'],
    ['Mayor Marta Rojas was blunt: "We will not wait any longer."', 'Marta Rojas'],
    ['According to Mayor Marta Rojas, "we will not wait any longer."', 'Marta Rojas'],
    [
      'His colleague, General Luis Barragán, was upbeat, telling reporters that "we will not wait any longer."',
      'Luis Barragán',
    ],
    ['"Will we wait any longer?" asked Mayor Marta Rojas.', 'Marta Rojas'],
    ['"We will not wait any longer" was the verdict of Marta Rojas, who studies gangs.', 'Marta Rojas'],
    ['Mayor Marta Rojas praised the army, and said that it had "saved the town from ruin."', 'Marta Rojas'],
    [
      'President Juan Manuel Santos described the deal as “a historic step for both our peoples.”',
      'Juan Manuel Santos',
    ],
    ['Beijing replied through a spokeswoman, Mao Ning, that there was "no such thing as illegal trade."', 'Mao Ning'],
    ['For Adam Isacson of a think tank, "the balloon effect is alive and well."', 'Adam Isacson'],
    ['Danilo Rueda, who told reporters that "peace is a long road to walk," left early.', 'Danilo Rueda'],
  ])('%s', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });
});

describe('a short form is the full name', () => {
  test('a surname', () => {
    expect(speakersOf('General Jorge Luis Vargas came. "We will not wait any longer," Vargas said.')).toEqual([
      'Jorge Luis Vargas',
    ]);
  });

  test('an office and country', () => {
    const text =
      'Mexican President Enrique Peña Nieto met Colombian President Juan Manuel Santos. "We will not wait any longer," the Mexican president said.';
    expect(speakersOf(text)).toEqual(['Enrique Peña Nieto']);
  });
});

describe('a pronoun', () => {
  test('means who spoke last', () => {
    const text = '"We will not wait any longer," Mayor Marta Rojas said.\n\n"The river is ours to guard," she added.';
    expect(speakersOf(text)).toEqual(['Marta Rojas', 'Marta Rojas']);
  });

  test('means the subject of the sentence before, not the last one named', () => {
    const text =
      'President Enrique Peña Nieto defended a policy begun by Felipe Calderón. "We will not wait any longer," he said.';
    expect(speakersOf(text)).toEqual(['Enrique Peña Nieto']);
  });

  test('may mean somebody unnamed', () => {
    const text =
      'Minister Juan Pérez met his guests. A spokeswoman for the Foreign Ministry would not confirm it. "We will not wait any longer," she said.';
    expect(speakersOf(text)).toEqual(['A spokeswoman for the Foreign Ministry']);
  });
});

describe('a description stays as written', () => {
  test.each([
    [
      '“We will not wait any longer,” a spokesman for Vice Minister Felipe Cáceres said.',
      'a spokesman for Vice Minister Felipe Cáceres',
    ],
    [
      '“We will not wait any longer,” a senior official at the U.S. Embassy, who asked not to be named, told Reuters.',
      'a senior official at the U.S. Embassy',
    ],
    ['“We will not wait any longer,” one officer in Tumaco said.', 'one officer in Tumaco'],
  ])('%s', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });

  test('who reports is not who speaks', () => {
    expect(
      speakersOf(
        'President Juan Manuel Santos said both would "go on with the fight against crime," Milenio reported.',
      ),
    ).toEqual(['Juan Manuel Santos']);
  });
});

test('words without any speaker have none', () => {
  expect(speakersOf('"We will not wait any longer." The river rose.')).toEqual([null]);
});

describe('a signature below the words', () => {
  const SAID = '"Canada will stand behind those who wear that uniform."';

  test.each([
    [`General Luis Barragán came.\n\n${SAID}\n\n- Mélanie Joly, Minister of Foreign Affairs`, 'Mélanie Joly'],
    [`General Luis Barragán came.\n\n${SAID}\n\n– Commissioner Michael Duheme, of the police`, 'Michael Duheme'],
  ])('%s', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });

  test('is no item of a list', () => {
    expect(speakersOf(`Mayor Marta Rojas spoke.\n\n${SAID}\n\n- Luis Barragán got two boats.`)).toEqual([
      'Marta Rojas',
    ]);
  });
});
