import { isAllCapitals } from '../shape.ts';

const PARTICLES = new Set('de del la las los da das do dos e y van von der den du di'.split(' '));
const PREFIX = /^(Mc|Mac|De|La|Le|Di|Van|O['’]|D['’])(\p{L}{3,})$/iu;
const LETTERS = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?/gu;

/**
 * A name in capitals as people write it: "MIKE LASUSA" is "Mike LaSusa" where the page says so elsewhere, else by the usual forms
 * ("McDermott", "O'Neill", "María de los Ángeles").
 */
export function properName(name: string, page: string): string {
  if (!isAllCapitals(name)) return name;
  let isFirst = true;
  return name.replace(LETTERS, (word) => {
    const proper = spellingOf(word, page) ?? capitalized(word, isFirst);
    isFirst = false;
    return proper;
  });
}

const WHOLE_WORD = /[\p{L}\p{M}]/u;

/** The word as another place of the page spells it, with more than its first letter in lower case. */
function spellingOf(word: string, page: string): string | undefined {
  if (word.length < 4) return undefined;
  const sought = word.toLowerCase();
  const lower = page.toLowerCase();
  if (lower.length !== page.length) return undefined;
  for (let at = lower.indexOf(sought); at >= 0; at = lower.indexOf(sought, at + 1)) {
    const spelled = page.slice(at, at + word.length);
    const isWhole = !WHOLE_WORD.test(page.charAt(at - 1)) && !WHOLE_WORD.test(page.charAt(at + word.length));
    if (isWhole && spelled !== word && spelled !== sought) return spelled;
  }
  return undefined;
}

function capitalized(word: string, isFirst: boolean): string {
  const lower = word.toLowerCase();
  if (!isFirst && PARTICLES.has(lower)) return lower;
  const [, prefix, stem] = PREFIX.exec(word) ?? [];
  const isPrefixed = prefix !== undefined && stem !== undefined && /^(?:mc|o['’]|d['’])$/i.test(prefix);
  return isPrefixed ? initial(prefix) + initial(stem) : initial(word);
}

const initial = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
