import { useMemo } from 'preact/hooks';
import type { Mark } from './mark.ts';
import { type Piece, textBlocks } from './pieces.ts';

interface MarkedTextProps {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** The article's text, nothing added and nothing taken away, with the words of each record marked. */
export function MarkedText({ marks, text }: MarkedTextProps) {
  return useMemo(
    () => (
      <div class="text" lang="en">
        {textBlocks(text, marks).map(({ gap, start, words }) => (
          <p key={start} dir="auto" class={gap.length === 0 ? 'part' : undefined}>
            {words.map(markedPiece)}
            {gap.length > 0 && <span hidden>{gap.map(markedPiece)}</span>}
          </p>
        ))}
      </div>
    ),
    [text, marks],
  );
}

function markedPiece({ marks, start, text }: Piece) {
  if (marks.length === 0) return text;
  const types = new Set(marks.map(({ type }) => `on-${type}`));
  return (
    <mark key={start} class={[...types].join(' ')} data-records={marks.map(({ key }) => key).join(' ')} tabIndex={-1}>
      {text}
    </mark>
  );
}
