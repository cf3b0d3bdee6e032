import { useEffect, useRef } from 'preact/hooks';
import type { Mark } from './mark.ts';

const CHOSEN = 'data-chosen';

/** The element of the list that stands for a record. */
export function itemId(key: string): string {
  return `record-${key}`;
}

/** Shows the words of the chosen record in the text, and the record in the list, whenever another one is chosen. */
export function useShownWords(key: string | null) {
  const article = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const words = wordsOf(article.current, key);
    for (const [at, piece] of words.entries()) {
      piece.setAttribute(CHOSEN, [at === 0 && 'first', at === words.length - 1 && 'last'].filter(Boolean).join(' '));
    }
    words[0]?.scrollIntoView({ block: 'center' });
    if (key !== null) showInList(document.getElementById(itemId(key)));
    return () => {
      for (const piece of words) piece.removeAttribute(CHOSEN);
    };
  }, [key]);
  return article;
}

/** Scrolls the list alone, where it scrolls at all: the page stays with the words. */
function showInList(item: HTMLElement | null): void {
  const list = item?.closest('.records');
  if (item === null || list === null || list === undefined) return;
  const [box, frame] = [item.getBoundingClientRect(), list.getBoundingClientRect()];
  if (box.top < frame.top || box.bottom > frame.bottom) list.scrollTop += box.top - frame.top - frame.height / 3;
}

/** The pieces of text that belong to a record. */
export function wordsOf(article: HTMLElement | null, key: string | null): readonly HTMLElement[] {
  if (article === null || key === null) return [];
  return [...article.querySelectorAll<HTMLElement>(`mark[data-records~="${CSS.escape(key)}"]`)];
}

/** Of the records over a piece of text the shortest; where one of them is chosen already, the next longer one. */
export function choiceAmong(marks: readonly Mark[], chosen: string | null): Mark | undefined {
  const length = ({ evidence }: Mark) => evidence.end - evidence.start;
  const candidates = marks.toSorted((one, other) => length(one) - length(other));
  const at = candidates.findIndex(({ key }) => key === chosen);
  return candidates[(at + 1) % candidates.length];
}
