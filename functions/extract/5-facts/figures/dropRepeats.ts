import type { DraftRefiner } from './draft.ts';

/** "the 26 dredges" after "26 dredges": a number told again is the same figure. */
export const dropRepeats: DraftRefiner = {
  name: 'dropRepeats',
  refine: (drafts) => {
    const told = new Set<string>();
    return drafts.filter((draft) => {
      const key = [
        draft.value,
        draft.valueMax,
        draft.unit,
        draft.thing?.item,
        draft.isDefinite && draft.kind === 'count' ? '' : draft.measure,
      ].join('|');
      const again =
        told.has(key) || (draft.isDefinite && told.has(`${draft.value}|${draft.unit}|${draft.thing?.item}`));
      told.add(key);
      told.add(`${draft.value}|${draft.unit}|${draft.thing?.item}`);
      return !again;
    });
  },
};
