import type { Block, BlockRefiner } from '../block.ts';
import { dropping } from '../block.ts';
import { isProse } from '../shape.ts';
import { beginsLikeFurniture, endsArticle, isFurnitureLine } from './phrases.ts';

const tail: BlockRefiner = {
  name: 'tail',
  refine: (blocks) => {
    const body = blocks.findIndex((block) => isProse(block.text));
    const end = blocks.findIndex((block, at) => at > body && endsArticle(block.text));
    return end < 0 ? blocks : blocks.slice(0, end);
  },
};

const REFINERS: readonly BlockRefiner[] = [
  tail,
  dropping('line', ({ text }) => isFurnitureLine(text)),
  dropping('prefix', ({ text }) => beginsLikeFurniture(text)),
];

/** Takes away what is no part of the article; says which rules took something. */
export function withoutFurniture(blocks: readonly Block[]): {
  readonly blocks: readonly Block[];
  readonly removed: readonly string[];
} {
  const removed: string[] = [];
  let left = blocks;
  for (const refiner of REFINERS) {
    const next = refiner.refine(left);
    if (next.length < left.length) removed.push(refiner.name);
    left = next;
  }
  return { blocks: left, removed };
}
