import { type Growth, growthOf } from './ambiguity.ts';
import { automatonOf } from './automaton.ts';
import { Steps } from './steps.ts';
import { allParts, type Node, parseRegex, partsOf } from './syntax.ts';

/** Repetitions this often are as bad as endless ones where they nest. */
const OFTEN = 8;

/**
 * Why an expression could take more than linear time on some text, or null. It is judged as one that is tried at every place of
 * the text, unless it begins with `^`.
 */
export function backtrackingOf(source: string, flags: string): string | null {
  const node = parseRegex(source, flags);
  const parts = allParts(node);
  if (parts.some(isEndless) && parts.some(({ kind }) => kind === 'reference')) return 'refers back to a group';
  if (parts.some((part) => part.kind === 'look' && allParts(part.item).some(isEndless)))
    return 'looks ahead or behind without a bound';
  const endless = parts.some(isEndless)
    ? growthOf(new Steps(automatonOf(node), source, flags), { polynomial: true })
    : null;
  if (endless !== null) return said(endless);
  const often = parts.some(isNested)
    ? growthOf(new Steps(automatonOf(node, OFTEN), source, flags), { polynomial: false })
    : null;
  return often === null ? null : `${said(often)} (within its bounds)`;
}

const isEndless = (part: Node): boolean => part.kind === 'repeat' && part.max === Infinity;

/** Repeated often, and it can be read in several ways. */
const isNested = (part: Node): boolean =>
  part.kind === 'repeat' &&
  part.max >= OFTEN &&
  partsOf(part)
    .flatMap(allParts)
    .some((inner) => inner.kind === 'repeat' || inner.kind === 'choice');

const said = ({ kind, pump }: Growth): string => `${kind} on repeated ${JSON.stringify(pump)}`;
