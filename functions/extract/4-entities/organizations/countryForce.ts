import { type Annotated, isFree, type NameParser, type OrganizationMention } from '../mention.ts';
import { word } from '../words.ts';
import { lowerHeads } from './heads.ts';
import { organization } from './organization.ts';

const rule = 'countryForce';

/**
 * A body in lower case that its country makes one: "the Chilean army", "Perú's interior ministry", "the Mexican attorney general's office"; not
 * "Colombian police" (its men, not the body) nor "an army of lawyers".
 */
export const countryForce: NameParser<OrganizationMention> = {
  name: rule,
  parse: (doc, at) => {
    const country = doc.countryAt(at);
    if (country?.first !== at || country.form === 'government' || !isFree(doc, at, country.last)) return undefined;
    const isPossessive = doc.tokens[country.last]?.kind === 'possessive';
    if (country.form === 'name' && !isPossessive) return undefined;
    const start = isPossessive ? country.last + 1 : country.last;
    const head = lowerHeads().matchesAt(doc.tokens, start)[0];
    if (
      head === undefined ||
      doc.tokens[start]?.casing !== 'lower' ||
      !isFree(doc, start, head.last) ||
      isCompound(doc, head.last)
    )
      return undefined;
    const first = isPossessive ? start : at;
    return organization(doc, first, head.last, { rule, organizationType: head.value, country: country.code });
  },
};

/** "Chilean army officers" are people; "Peruvian navy ship" is a thing. */
const isCompound = (doc: Annotated, at: number): boolean =>
  doc.tokens[at]?.kind === 'word' && COMPOUNDS.has(word(doc, at));
const COMPOUNDS = new Set(
  'officer officers general colonel captain sergeant chief chiefs commander ship ships vessel boat plane planes helicopter helicopters munitions sergeant soldiers troops personnel base bases unit units patrol patrols spokesman spokeswoman official officials minister ministers veteran veterans'.split(
    ' ',
  ),
);
