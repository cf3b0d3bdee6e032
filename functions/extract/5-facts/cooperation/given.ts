import type { Kind } from '../../../records/schema/index.ts';

/** Acts that somebody from outside does for the country that the article is about: "Taiwan paid for the repair of the pier." */
export const GIVEN: ReadonlySet<Kind> = new Set([
  'assistance',
  'training',
  'justice',
  'information-exchange',
  'industry',
]);
