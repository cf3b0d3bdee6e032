import type { NameMention, NameParser } from './mention.ts';

/** Several parsers as one: at each token the one that takes in most, the first of them where they take as much. */
export const longestOf = <M extends NameMention>(...parsers: readonly NameParser<M>[]): NameParser<M> => ({
  name: parsers.map((parser) => parser.name).join('|'),
  parse: (doc, at) =>
    parsers
      .map((parser) => parser.parse(doc, at))
      .reduce(
        (best, found) => (found !== undefined && (best === undefined || found.last > best.last) ? found : best),
        undefined,
      ),
});
