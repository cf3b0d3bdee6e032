import type { CountryCode, OrganizationType } from '../../../records/schema/index.ts';
import { slug } from '../../3-text/fold.ts';
import type { NameContext } from '../context/nameContext.ts';
import type { Annotated, OrganizationMention } from '../mention.ts';
import { word } from '../words.ts';
import { coreOf, isShorterCore } from './organizationCore.ts';

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
  context: NameContext,
): readonly OrganizationEntity[] {
  const introduced = shortFormsIntroduced(mentions);
  const clusters = new Map<string, Cluster[]>();
  for (const mention of mentions) {
    const core = mention.rule === 'acronymName' ? coreOf(mention) : (introduced.get(mention.name) ?? coreOf(mention));
    const country = mention.country ?? countryHere(doc, mention, context);
    const same = clusters.get(core) ?? [];
    const known = clusterFor(same, mention, country);
    if (known === undefined) clusters.set(core, [...same, { core, country, mentions: [mention] }]);
    else {
      known.mentions.push(mention);
      known.country ??= country;
    }
  }
  return withShorterForms([...clusters.values()].flat()).map(entityOf);
}

/** The cluster of the same country; a mention without a country of its own goes to the last one, a cluster without takes any. */
function clusterFor(
  same: readonly Cluster[],
  mention: OrganizationMention,
  country: CountryCode | null,
): Cluster | undefined {
  return (
    same.find((cluster) => cluster.country === country) ??
    (mention.country === null ? same.at(-1) : same.find((cluster) => cluster.country === null))
  );
}

/** "Drug Enforcement Directorate (DIRANDRO)" makes "DIRANDRO" that organization in the rest of the text. */
function shortFormsIntroduced(mentions: readonly OrganizationMention[]): ReadonlyMap<string, string> {
  const introduced = new Map<string, string>();
  for (const mention of mentions)
    if (mention.rule === 'acronymName' && mention.acronym !== null) introduced.set(mention.acronym, coreOf(mention));
  return introduced;
}

const PRONOUNS = new Set(['its', 'their', 'his', 'her']);
const NEEDS_COUNTRY: ReadonlySet<OrganizationType> = new Set(['government', 'security-force']);

/** A ministry or a force without a country is of the place that it is in ("the Brigade in Arica"), else of the country spoken of. */
function countryHere(
  doc: Annotated,
  mention: OrganizationMention,
  { nearest, spoken, countryOf }: NameContext,
): CountryCode | null {
  if (mention.listed !== null || !NEEDS_COUNTRY.has(mention.organizationType)) return null;
  const seat = ['in', 'at'].includes(word(doc, mention.last)) ? doc.nameAt(mention.last + 1) : undefined;
  const isPronoun = PRONOUNS.has(word(doc, mention.first - 1));
  return (
    (seat?.type === 'place' ? countryOf(seat) : null) ??
    (isPronoun ? spoken(mention.first) : nearest(mention.first)) ??
    null
  );
}

/** "Gendarmerie" joins "National Gendarmerie" where the text has one that it can be. */
function withShorterForms(clusters: readonly Cluster[]): readonly Cluster[] {
  const byLastWord = new Map<string, Cluster[]>();
  for (const cluster of clusters)
    for (const part of new Set(cluster.core.split(' ')))
      byLastWord.set(part, [...(byLastWord.get(part) ?? []), cluster]);
  const merged = new Set<Cluster>();
  for (const cluster of clusters) {
    if (cluster.mentions.some((mention) => mention.country !== null && mention.listed !== null)) continue;
    const fuller = (byLastWord.get(cluster.core.split(' ')[0] ?? '') ?? []).filter(
      (other) => !merged.has(other) && isShorterCore(cluster.core, other.core),
    );
    const [target] = fuller.filter((other) => isCompatible(cluster, other));
    if (target === undefined || fuller.length > 1) continue;
    target.mentions.push(...cluster.mentions);
    merged.add(cluster);
  }
  return clusters.filter((cluster) => !merged.has(cluster));
}

/** No country of its own against another. */
function isCompatible(short: Cluster, full: Cluster): boolean {
  const own = short.mentions.find((mention) => mention.country !== null)?.country ?? null;
  return own === null || full.country === null || own === full.country;
}

function entityOf({ country, mentions }: Cluster): OrganizationEntity {
  const ordered = [...mentions].sort((a, b) => a.first - b.first);
  const [first] = ordered;
  const fullest = ordered.find((mention) => mention.name.includes(' ')) ?? first;
  const name = fullest?.name ?? '';
  const acronym = ordered.find((mention) => mention.acronym !== null)?.acronym ?? null;
  const party = ordered.find((mention) => mention.party !== null)?.party ?? null;
  return {
    id: slug(name),
    name,
    acronym,
    type: (fullest ?? first)?.organizationType ?? 'other',
    country,
    party,
    mentions: ordered,
  };
}
