import type { CountryCode } from '../../../records/schema/index.ts';
import type { Document } from '../../3-text/document.ts';
import { type Parser, type Refiner, recognise } from '../../rule.ts';
import { isCoastGuard } from '../coastGuard.ts';
import { countryNames, otherNames } from '../gazetteer/countries.ts';
import { placeNames } from '../gazetteer/places.ts';
import type { CountryMention } from '../mention.ts';

const rule = 'countryName';

const countryName: Parser<CountryMention> = {
  name: rule,
  parse: (doc, at) => {
    const matches = countryNames().matchesAt(doc.tokens, at);
    const longest = matches[0];
    if (longest === undefined || isOtherName(doc, at, longest.last) || isCurrency(doc, longest.last)) return undefined;
    const candidates = matches.filter((match) => match.last === longest.last).map((match) => match.value);
    const best =
      candidates.find((candidate) => candidate.form === 'name') ??
      candidates.find((candidate) => namedIn(doc).has(candidate.code)) ??
      candidates[0];
    if (best === undefined) return undefined;
    return { type: 'country', first: at, last: longest.last, rule, code: best.code, form: best.form };
  },
};

/** "US$592 million". */
const isCurrency = (doc: Document, last: number): boolean =>
  doc.tokens[last]?.text.startsWith('$') === true && doc.tokens[last]?.spaced === false;

/** "American" in "South American", "Mexico" in "Gulf of Mexico": a longer name around it is not the country's. */
function isOtherName(doc: Document, first: number, last: number): boolean {
  for (let at = Math.max(0, first - 3); at <= first; at += 1) {
    if (
      otherNames()
        .matchesAt(doc.tokens, at)
        .some(
          (match) => match.last >= last && match.last - match.first > last - first && !isCoastGuard(doc, match.last),
        )
    )
      return true;
  }
  return false;
}

/** "Dominican" is of the Dominican Republic unless the text names Dominica, and so with every adjective of two countries. */
const named = new WeakMap<Document, ReadonlySet<string>>();
function namedIn(doc: Document): ReadonlySet<string> {
  const known = named.get(doc);
  if (known) return known;
  const codes = new Set<string>();
  doc.tokens.forEach((_, at) => {
    for (const { value } of countryNames().matchesAt(doc.tokens, at)) if (value.form === 'name') codes.add(value.code);
  });
  named.set(doc, codes);
  return codes;
}

/** "Georgia" in a text on the United States and "Antigua" in one on Guatemala are places there, unless their own country is plainly named. */
const notPlaces: Refiner<CountryMention> = {
  name: 'notPlaces',
  refine: (mentions, doc) => {
    const plain = new Set<CountryCode>();
    for (const mention of mentions)
      if (mention.form !== 'government' && !isDoubtful(doc, mention)) plain.add(mention.code);
    const isPlace = (mention: CountryMention): boolean =>
      placeNames()
        .matchesAt(doc.tokens, mention.first)
        .some(
          ({ last, value }) =>
            last === mention.last &&
            value.place.country !== null &&
            value.place.country !== mention.code &&
            plain.has(value.place.country),
        );
    return mentions.filter(
      (mention) => mention.form !== 'name' || plain.has(mention.code) || !isDoubtful(doc, mention) || !isPlace(mention),
    );
  },
};

const isDoubtful = (doc: Document, { first, last, code }: CountryMention): boolean =>
  countryNames()
    .matchesAt(doc.tokens, first)
    .some((match) => match.last === last && match.value.code === code && match.value.ambiguous);

/** Every name of a country in the text, also inside other names; `settledCountries` says later which of them count. */
export const rawCountries = (doc: Document): readonly CountryMention[] => recognise(doc, [countryName], [notPlaces]);
