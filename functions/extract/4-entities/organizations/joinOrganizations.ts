import type { CountryCode, OrganizationType } from '../../../records/schema/index.ts';
import { fold, slug } from '../../3-text/fold.ts';
import { tokenize } from '../../3-text/tokenize.ts';
import { countryNames } from '../gazetteer/countries.ts';
import type { Annotated, OrganizationMention } from '../mention.ts';

/** One organization of the article with everything that names it. */
export interface OrganizationEntity {
  readonly id: string;
  readonly name: string;
  readonly acronym: string | null;
  readonly type: OrganizationType;
  readonly country: CountryCode | null;
  readonly party: string | null;
  readonly mentions: readonly OrganizationMention[];
}

interface Cluster {
  readonly core: string;
  country: CountryCode | null;
  readonly mentions: OrganizationMention[];
}

/** Full name, acronym and shorter forms joined; "Armed Forces" of two countries stay two. */
export function joinOrganizations(
  doc: Annotated,
  mentions: readonly OrganizationMention[],
): readonly OrganizationEntity[] {
  const introduced = acronymsIntroduced(mentions);
  const clusters: Cluster[] = [];
  for (const mention of mentions) {
    const core = introduced.get(mention.name) ?? coreOf(mention);
    const country = mention.country ?? contextCountry(doc, mention);
    const same = clusters.filter((cluster) => cluster.core === core);
    const known =
      same.find((cluster) => cluster.country === country) ??
      (mention.country === null ? same.at(-1) : same.find((cluster) => cluster.country === null));
    if (known) {
      known.mentions.push(mention);
      known.country ??= country;
    } else clusters.push({ core, country, mentions: [mention] });
  }
  return clusters.map(entityOf);
}

/** "Drug Enforcement Directorate (DIRANDRO)" makes "DIRANDRO" that organization in the rest of the text. */
function acronymsIntroduced(mentions: readonly OrganizationMention[]): ReadonlyMap<string, string> {
  const introduced = new Map<string, string>();
  for (const mention of mentions) {
    if (mention.rule === 'bracketedAcronym' && mention.acronym !== null && mention.listed === null)
      introduced.set(mention.acronym, coreOf(mention));
  }
  return introduced;
}

/** The name without its country: "Peruvian Armed Forces", "Armed Forces of Peru" and "Armed Forces" have one core. */
function coreOf(mention: OrganizationMention): string {
  if (mention.listed !== null) return fold(mention.listed);
  const tokens = tokenize(mention.name);
  const kept: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const country = countryNames().matchesAt(tokens, at)[0];
    if (country && country.value.form !== 'government') {
      at = country.last - 1;
      while (['of', 'the', "'s"].includes(kept.at(-1) ?? '')) kept.pop();
    } else if (tokens[at]?.kind !== 'possessive') kept.push(tokens[at]?.norm ?? '');
  }
  return (kept[0] === 'the' ? kept.slice(1) : kept).join(' ') || fold(mention.name);
}

const NEEDS_COUNTRY: ReadonlySet<OrganizationType> = new Set(['government', 'security-force']);

/** A ministry or a force without a country belongs to the only one that its sentence names. */
function contextCountry(doc: Annotated, mention: OrganizationMention): CountryCode | null {
  if (mention.listed !== null || !NEEDS_COUNTRY.has(mention.organizationType)) return null;
  const sentence = doc.sentenceAt(mention.first);
  const named = new Set<CountryCode>();
  for (let i = sentence?.first ?? 0; i < (sentence?.last ?? 0); i += 1) {
    const country = doc.countryAt(i);
    if (country) named.add(country.code);
  }
  return named.size === 1 ? ([...named][0] ?? null) : null;
}

function entityOf({ country, mentions }: Cluster): OrganizationEntity {
  const [first] = mentions;
  const fullest = mentions.find((mention) => mention.name.includes(' ')) ?? first;
  const acronym = mentions.find((mention) => mention.acronym !== null)?.acronym ?? null;
  const name = fullest?.name ?? '';
  const party = mentions.find((mention) => mention.party !== null)?.party ?? null;
  return {
    id: slug(name),
    name,
    acronym: acronym === name ? acronym : acronym,
    type: first?.organizationType ?? 'other',
    country,
    party,
    mentions,
  };
}
