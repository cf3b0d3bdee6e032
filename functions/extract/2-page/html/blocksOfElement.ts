import type { Block } from '../block.ts';
import { joinLines } from '../plain/joinLines.ts';
import { normalizeText, singleSpaced } from '../plain/normalizeText.ts';
import { type DomElement, type DomNode, isElement, isText } from './dom.ts';

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const HEADING = /^h([1-6])$/;
const HAS_OWN_MARK = /^(?:[*•·–-]|\(?\d{1,2}[.)]|\(?[a-z]\)) /;

interface Context {
  readonly kind: Block['kind'];
  readonly level?: number | undefined;
  readonly mark?: string | undefined;
}

/** The paragraphs, headings and list items of an element, in order; a <br> within one breaks it only where sentences end. */
export function blocksOfElement(root: DomElement): Block[] {
  const blocks: Block[] = [];
  let text = '';
  let context: Context = { kind: 'plain' };

  const flush = () => {
    const lines = normalizeText(text).split('\n').map(singleSpaced);
    text = '';
    for (const group of groupsOf(lines)) {
      for (const paragraph of joinLines(group, undefined)) {
        const marked =
          context.mark !== undefined && !HAS_OWN_MARK.test(paragraph) ? `${context.mark} ${paragraph}` : paragraph;
        blocks.push({ text: marked, kind: context.kind, level: context.level, spaced: true });
      }
    }
  };

  const visit = (node: DomNode, item: number) => {
    if (isText(node)) {
      text += (node.textContent ?? '').replace(/\s+/g, ' ');
      return;
    }
    if (!isElement(node)) return;
    if (node.localName === 'br') text += '\n';
    else if (INLINE.has(node.localName)) visitChildren(node);
    else {
      flush();
      const outer = context;
      context = contextOf(node, outer, item);
      visitChildren(node);
      flush();
      context = outer;
    }
  };

  const visitChildren = (element: DomElement) => {
    let item = 0;
    for (const child of Array.from(element.childNodes)) {
      if (isElement(child) && child.localName === 'li') item += 1;
      visit(child, element.localName === 'ol' ? item : 0);
    }
  };

  visitChildren(root);
  flush();
  return blocks;
}

function contextOf(element: DomElement, outer: Context, item: number): Context {
  const level = HEADING.exec(element.localName)?.[1];
  if (level !== undefined) return { kind: 'heading', level: Number(level) };
  if (element.localName === 'li') return { kind: 'item', mark: item > 0 ? `${item}.` : '*' };
  return outer.kind === 'item' ? outer : { kind: 'plain' };
}

const groupsOf = (lines: readonly string[]): string[][] => {
  const groups: string[][] = [[]];
  for (const line of lines) {
    if (line === '') groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return groups.filter((group) => group.length > 0);
};
