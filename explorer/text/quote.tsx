import { wordsIn } from './wordsIn.ts';

/** Words of an article, those that were looked for marked. */
export function Quote({ text, words }: { readonly text: string; readonly words: string | null }) {
  return (
    <blockquote dir="auto">
      {wordsIn(text, words).map((stretch, at) => (stretch.isFound ? <b key={at}>{stretch.text}</b> : stretch.text))}
    </blockquote>
  );
}
