import { pairKey } from '../../records/store/lists/index.ts';
import { COUNTRY_CODES } from './countryCodes.ts';
import type { Filter } from './parameter.ts';
import { shortText } from './text.ts';

/** International bodies act as parties under their acronym. */
const BODY = /^[A-Z][A-Z0-9-]{2,11}$/;
const SHORT_BODIES: ReadonlySet<string> = new Set(['EU', 'UN']);

const MAX_PARTIES = 8;

export function isCountry(code: string): boolean {
  return COUNTRY_CODES.has(code);
}

export function isParty(code: string): boolean {
  return isCountry(code) || SHORT_BODIES.has(code) || BODY.test(code);
}

const upperCase = () => shortText().transform((value) => value.toUpperCase());

/** `PE,CO`; a plus sign, which arrives as a space, separates as well. */
const codes = () => upperCase().transform((value) => [...new Set(value.split(/[,+ ]/))]);

const partyList = () =>
  codes()
    .refine((list) => list.every(isParty), 'ISO 3166-1 alpha-2 codes such as PE or acronyms of bodies such as UNASUR')
    .refine((list) => list.length <= MAX_PARTIES, `at most ${MAX_PARTIES} codes`);

/** Of facts that belong to one country. */
export function countryFilter(description: string): Filter {
  const schema = () =>
    upperCase()
      .refine(isCountry, 'an ISO 3166-1 alpha-2 code such as PE')
      .transform((code) => [code])
      .describe(description);
  return { name: 'country', respect: 'country', schema, example: 'PE' };
}

/** Of acts between parties: with two codes or more the list of the first two is read, and not that of one of them. */
export const partiesFilter: Filter = {
  name: 'country',
  respect: 'country',
  schema: () =>
    partyList().describe(
      'Acts of this country or body; of all of several, separated by commas (`PE,CO`) or given one by one.',
    ),
  example: 'PE,CO',
  mayRepeat: true,
  together: ([one, other]) =>
    one === undefined || other === undefined ? null : { respect: 'pair', key: pairKey(one, other) },
};

export const pairFilter: Filter = {
  name: 'pair',
  respect: 'pair',
  schema: () =>
    partyList()
      .refine((list) => list.length === 2, 'two different codes, such as PE,CO')
      .transform(([one = '', other = '']) => [pairKey(one, other)])
      .describe('Acts that both of two parties take part in, in any order; the same as `country` with two codes.'),
  example: 'CO,PE',
};
