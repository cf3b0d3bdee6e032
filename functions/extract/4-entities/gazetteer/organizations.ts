import { type CountryCode, ORGANIZATION_TYPES, type OrganizationType } from '../../../records/schema/index.ts';
import bodies from '../../vocabulary/bodies.json' with { type: 'json' };
import groups from '../../vocabulary/groups.json' with { type: 'json' };
import media from '../../vocabulary/media.json' with { type: 'json' };
import ngos from '../../vocabulary/ngos.json' with { type: 'json' };
import organizations from '../../vocabulary/organizations.json' with { type: 'json' };
import { lazily } from './lazily.ts';
import { listedCountry } from './listedCountry.ts';
import { PhraseTrie } from './phraseTrie.ts';

export interface KnownOrganization {
  readonly name: string;
  readonly acronym: string | null;
  readonly type: OrganizationType;
  readonly country: CountryCode | null;
  /** The code under which a body is a party, or null. */
  readonly party: string | null;
  /** The code of the body that an organ belongs to and acts for. */
  readonly partyOf: string | null;
}

export interface OrganizationName {
  readonly organization: KnownOrganization;
  /** The form also means something else, so the text must support it. */
  readonly ambiguous: boolean;
}

interface Listed {
  readonly name: string;
  readonly code?: string;
  readonly acronym?: string;
  readonly also?: readonly string[];
  readonly type?: string;
  readonly country?: string | null;
  readonly party?: boolean;
  readonly partyOf?: string;
  readonly ambiguous?: boolean;
  readonly ambiguousForms?: readonly string[];
}

const typeOf = (type: string | undefined, otherwise: OrganizationType): OrganizationType =>
  ORGANIZATION_TYPES.find((known) => known === type) ?? otherwise;

const LISTS: readonly (readonly [readonly Listed[], OrganizationType])[] = [
  [bodies, 'intergovernmental'],
  [organizations, 'government'],
  [groups, 'criminal-group'],
  [media, 'media'],
  [ngos, 'civil-society'],
];

export const organizationNames = lazily(() => {
  const trie = new PhraseTrie<OrganizationName>();
  for (const [list, otherwise] of LISTS) {
    for (const listed of list) {
      const acronym = listed.acronym ?? (listed.code && isAcronym(listed.code) ? listed.code : null);
      const organization: KnownOrganization = {
        name: listed.name,
        acronym,
        type: typeOf(listed.type, otherwise),
        country: listed.country ? listedCountry(listed.country) : null,
        party: listed.party && listed.code ? listed.code : null,
        partyOf: listed.partyOf ?? null,
      };
      const forms = new Set([listed.name, ...(acronym === null ? [] : [acronym]), ...(listed.also ?? [])]);
      for (const form of forms) {
        const ambiguous = (listed.ambiguous ?? false) || (listed.ambiguousForms?.includes(form) ?? false);
        trie.add(form, { organization, ambiguous });
      }
    }
  }
  return trie;
});

const isAcronym = (code: string): boolean => /^[A-Z][A-Z0-9]{1,9}$/.test(code);
