import { organizationNames } from '../gazetteer/organizations.ts';
import type { Annotated, ThingParser } from '../mention.ts';
import { mark } from '../words.ts';
import { thing } from './thing.ts';
import { modelNames, modelsAlone } from './thingWords.ts';

const rule = 'weaponOrAircraft';

/** "C-130 Hercules", "AK-47", "A-29 Super Tucano", "Cessna 206"; not "MS-13" or "M-19", which are listed as groups. */
export const weaponOrAircraft: ThingParser = {
  name: rule,
  parse: (doc, at) => {
    const designation = endOfDesignation(doc, at);
    const from = designation ?? at;
    const name =
      modelsAlone().matchesAt(doc.tokens, from)[0] ??
      (designation === undefined ? undefined : modelNames().matchesAt(doc.tokens, from)[0]);
    const last = name?.last ?? designation;
    if (last === undefined || (designation !== undefined && organizationNames().matchesAt(doc.tokens, at).length > 0))
      return undefined;
    const hasNumber = name !== undefined && doc.tokens[last]?.kind === 'number';
    return thing(doc, at, hasNumber ? last + 1 : last, rule);
  },
};

/** Letters, a hyphen and a number in one: "A-29", "SH-60", "AK-47". */
function endOfDesignation(doc: Annotated, at: number): number | undefined {
  const letters = doc.tokens[at]?.text ?? '';
  const number = doc.tokens[at + 2];
  const isDesignation =
    /^[A-Z]{1,3}$/.test(letters) && mark(doc, at + 1) === '-' && number?.kind === 'number' && !number.spaced;
  return isDesignation && mark(doc, at - 1) !== '-' ? at + 3 : undefined;
}
