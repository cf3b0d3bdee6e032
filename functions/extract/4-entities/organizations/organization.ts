import type { OrganizationType } from '../../../records/schema/index.ts';
import { type Annotated, type OrganizationMention, textOf } from '../mention.ts';
import { countryOfOrganization } from './organizationCountry.ts';

export interface OrganizationParts {
  readonly rule: string;
  readonly organizationType: OrganizationType;
  readonly name?: string;
  readonly acronym?: string | null;
  readonly country?: OrganizationMention['country'];
}

/** An organization that a rule found and no list has. */
export const organization = (
  doc: Annotated,
  first: number,
  last: number,
  { rule, organizationType, name = textOf(doc, first, last), acronym = null, country }: OrganizationParts,
): OrganizationMention => ({
  type: 'organization',
  first,
  last,
  rule,
  name,
  listed: null,
  acronym,
  organizationType,
  country: country === undefined ? countryOfOrganization(doc, first, last) : country,
  party: null,
});
