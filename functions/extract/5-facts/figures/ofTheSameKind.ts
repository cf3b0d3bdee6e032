import type { Draft } from './draft.ts';
import type { Thing } from './thing.ts';

/** "two legal crossings against some 40 informal ones": "ones" are what was counted before. */
export function ofTheSameKind(thing: Thing | undefined, before: readonly Draft[]): Thing | undefined {
  if (thing === undefined || !/(?:^| )ones?$/.test(thing.item)) return undefined;
  const last = before.findLast((draft) => draft.kind === 'count' && draft.thing !== undefined)?.thing;
  if (last === undefined) return undefined;
  const noun = last.item.split(' ').at(-1) ?? last.item;
  return { ...thing, class: last.class, item: thing.item.replace(/ones?$/, noun) };
}
