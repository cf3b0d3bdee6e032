// Scope: the marked text is the text, to the code unit, and each record's words are marked from its first to its last.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../explorer/views/article/mark.ts';
import { textBlocks } from '../../../../explorer/views/article/pieces.ts';

const mark = (key: string, start: number, end: number, text: string): Mark => ({
  key,
  type: 'act',
  title: key,
  details: '',
  evidence: { start, end, exact: text.slice(start, end) },
});

const wholeOf = (blocks: ReturnType<typeof textBlocks>) =>
  blocks.map(({ gap, words }) => [...words, ...gap].map(({ text }) => text).join('')).join('');

/** What is marked for a record, and where it begins. */
function markedFor(key: string, blocks: ReturnType<typeof textBlocks>) {
  const own = blocks.flatMap(({ gap, words }) =>
    [...words, ...gap].filter(({ marks }) => marks.some((one) => one.key === key)),
  );
  return { start: own[0]?.start, text: own.map(({ text }) => text).join('') };
}

describe('a text with records', () => {
  it('is cut where records begin and end, so that they may overlap', () => {
    const text = 'Peru and Chile signed.';
    const [block] = textBlocks(text, [
      mark('whole', 0, 22, text),
      mark('Chile', 9, 14, text),
      mark('late', 12, 22, text),
    ]);
    expect(block?.words.map((piece) => [piece.text, piece.marks.map(({ key }) => key)])).toEqual([
      ['Peru and ', ['whole']],
      ['Chi', ['whole', 'Chile']],
      ['le', ['whole', 'Chile', 'late']],
      [' signed.', ['whole', 'late']],
    ]);
  });

  it('is one block a paragraph, and a record may go on in the next one', () => {
    const text = 'One.\n\nTwo 😀.\nThree.';
    const blocks = textBlocks(text, [mark('both', 2, 12, text)]);
    expect(
      blocks.map(({ gap, words }) => [words.map((piece) => piece.text), gap.map((piece) => piece.text).join('')]),
    ).toEqual([
      [['On', 'e.'], '\n\n'],
      [['Two 😀', '.'], '\n'],
      [['Three.'], ''],
    ]);
  });

  it('stays whole where a paragraph is too long to be laid out at once', () => {
    for (const text of ['word '.repeat(200_000), '😀'.repeat(50_000), 'x'.repeat(100_000)]) {
      const blocks = textBlocks(text, []);
      expect(wholeOf(blocks)).toBe(text);
      expect(blocks.length).toBeGreaterThan(10);
      // Half a character would be one that can't be encoded.
      for (const { words } of blocks) expect(words.every((piece) => piece.text.isWellFormed())).toBe(true);
    }
  });

  it('is itself again for any text and any records', () => {
    const texts = fc.array(fc.constantFrom('a', ' ', '\n', '\n\n', 'é', '😀', '\u202E', '<b>'), { maxLength: 60 });
    const spans = fc.array(fc.tuple(fc.nat(80), fc.integer({ min: 1, max: 30 })), { maxLength: 8 });
    fc.assert(
      fc.property(texts, spans, (parts, drawn) => {
        const text = parts.join('');
        const marks = drawn
          .map(([start, length], at) => mark(String(at), start, Math.min(start + length, text.length), text))
          .filter(({ evidence }) => evidence.start < evidence.end);
        const blocks = textBlocks(text, marks);
        expect(wholeOf(blocks)).toBe(text);
        for (const { evidence, key } of marks) {
          expect(markedFor(key, blocks)).toEqual({ start: evidence.start, text: evidence.exact });
        }
      }),
    );
  });
});
