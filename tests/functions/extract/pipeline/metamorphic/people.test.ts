// People under other names do and say the same. Names are exchanged word by word, so that "Sampaio" alone is renamed as well.
import { describe, expect, test } from 'vitest';
import { articles } from '../support/articles.ts';
import { comparable } from '../support/comparable.ts';
import { originalOf, recordOf } from '../support/recordOf.ts';
import { seeds } from '../support/seeds.ts';
import { renaming } from './renaming.ts';

const all = [...seeds, ...articles];

const PARTICLES = new Set(['de', 'del', 'la', 'las', 'los', 'da', 'dos', 'do', 'y', 'van', 'von']);

/** New given names and surnames; listed ones and ones that no list has. */
const POOLS = {
  'by common names': {
    given: ['Beatriz', 'Ramiro', 'Lucía', 'Gonzalo', 'Marcela', 'Ernesto', 'Teresa', 'Álvaro', 'Julieta', 'Rubén'],
    surnames: [
      'Quiroga',
      'Benítez',
      'Arancibia',
      'Zevallos',
      'Escalante',
      'Mondragón',
      'Urrutia',
      'Ocampo',
      'Villalba',
      'Saavedra',
      'Cáceres',
      'Iriarte',
      'Bustos',
      'Lozada',
    ],
  },
  'by Portuguese names': {
    given: ['João', 'Luísa', 'Thiago', 'Fernanda', 'Rodrigo', 'Márcia', 'Paulo', 'Cláudia', 'Renato', 'Vitória'],
    surnames: [
      'Figueiredo',
      'Nogueira',
      'Cavalcanti',
      'Teixeira',
      'Guimarães',
      'Moraes',
      'Bittencourt',
      'Azevedo',
      'Queiroz',
      'Falcão',
      'Peixoto',
      'Drummond',
      'Lacerda',
      'Barreto',
    ],
  },
  'by surnames that no list has': {
    given: ['Pedro', 'Ana', 'Carlos', 'Rosa', 'Miguel', 'Elena', 'José', 'Carmen', 'Diego', 'Laura'],
    surnames: [
      'Xirandaro',
      'Quimbamba',
      'Yaravecua',
      'Oxtolongo',
      'Tzompaxtle',
      'Huarmiyacu',
      'Ñancuvilú',
      'Chuquimarca',
      'Wixarito',
      'Ipuranga',
      'Cotzibal',
      'Uruchima',
      'Pachamoro',
      'Zumbagua',
    ],
  },
} as const;

/** The words of the people's names, each with a new one of its kind. */
function newWords(
  names: readonly string[],
  pool: (typeof POOLS)[keyof typeof POOLS],
): Readonly<Record<string, string>> {
  const words: Record<string, string> = {};
  const [given, surnames] = [[...pool.given], [...pool.surnames]];
  for (const name of names) {
    for (const [at, word] of name.split(' ').entries()) {
      if (PARTICLES.has(word) || word in words) continue;
      words[word] = (at === 0 ? given : surnames).shift() ?? word;
    }
  }
  return words;
}

describe.each(Object.entries(POOLS))('people renamed %s', (_, pool) => {
  test.each(all)('$name', async ({ text }) => {
    const record = await originalOf(text);
    const rename = renaming(
      newWords(
        record.people.map(({ name }) => name),
        pool,
      ),
    );
    const changed = await recordOf(rename(text));
    expect(comparable(changed, { without: ['id'] })).toEqual(comparable(record, { words: rename, without: ['id'] }));
  });
});
