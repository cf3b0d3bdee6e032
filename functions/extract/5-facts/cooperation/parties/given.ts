import type { Kind } from '../../../../records/schema/index.ts';

/** Acts that somebody from outside does for the country that the article is about: "Taiwan paid for the repair of the pier." */
export const GIVEN: ReadonlySet<Kind> = new Set([
  'assistance',
  'training',
  'justice',
  'information-exchange',
  'industry',
]);

/** Kinds that are told of their giver alone where the taker is known: "Brazilian police provided images of the sites." */
export const HANDED_OVER: ReadonlySet<Kind> = new Set(['assistance', 'information-exchange']);
