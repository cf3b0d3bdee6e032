import type { CountryCode, Role } from '../../../records/schema/index.ts';
import { fold, slug } from '../../3-text/fold.ts';
import type { Annotated, PersonMention } from '../mention.ts';
import { countryAfter, rolesAfter } from './rolesAfter.ts';
import { rolesBefore } from './rolesBefore.ts';

/** One person of the article with everything that names him. */
export interface PersonEntity {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly country: CountryCode | null;
  readonly mentions: readonly PersonMention[];
}

interface Cluster {
  name: string;
  words: readonly string[];
  readonly mentions: PersonMention[];
}

const wordsOf = (name: string): string[] => fold(name).replace(/["“”‘’.]/g, '').split(/[\s-]+/).filter(Boolean);

/** Full names first, then surnames to the nearest full name before them; two people of one surname stay apart. */
export function joinPeople(doc: Annotated, mentions: readonly PersonMention[]): readonly PersonEntity[] {
  const clusters: Cluster[] = [];
  const full = mentions.filter((mention) => wordsOf(mention.name).length > 1);
  for (const mention of [...full].sort((a, b) => wordsOf(b.name).length - wordsOf(a.name).length || a.first - b.first)) {
    const words = wordsOf(mention.name);
    const known = clusters.find((cluster) => isShorterForm(words, cluster.words)) ?? (mention.rule === 'laterName' ? clusters.find((cluster) => holds(cluster.words, words)) : undefined);
    if (known) known.mentions.push(mention);
    else clusters.push({ name: mention.name, words, mentions: [mention] });
  }
  for (const mention of mentions) {
    if (full.includes(mention)) continue;
    const [surname] = wordsOf(mention.name);
    const candidates = clusters.filter((cluster) => cluster.words.slice(cluster.words.length > 1 ? 1 : 0).includes(surname ?? ''));
    const nearest = nearestBefore(candidates, mention) ?? candidates[0] ?? clusters.find((cluster) => cluster.words[0] === surname);
    if (nearest) nearest.mentions.push(mention);
    else if (mention.support === 'title') clusters.push({ name: mention.name, words: [surname ?? ''], mentions: [mention] });
  }
  return clusters.map((cluster) => entityOf(doc, cluster)).sort((a, b) => (a.mentions[0]?.first ?? 0) - (b.mentions[0]?.first ?? 0));
}

/** "Jaime Castro" of "Jaime Raúl Castro Contreras": the words in order, the first one among them. */
function isShorterForm(words: readonly string[], full: readonly string[]): boolean {
  return (words[0] === full[0] || words.join(' ') === full.slice(-words.length).join(' ')) && holds(full, words);
}

const holds = (full: readonly string[], words: readonly string[]): boolean => {
  let at = 0;
  for (const part of full) if (part === words[at]) at += 1;
  return at === words.length;
};

function nearestBefore(clusters: readonly Cluster[], mention: PersonMention): Cluster | undefined {
  let best: Cluster | undefined;
  let bestAt = -1;
  for (const cluster of clusters) {
    for (const { first, name } of cluster.mentions) {
      if (first < mention.first && first > bestAt && wordsOf(name).length > 1) {
        best = cluster;
        bestAt = first;
      }
    }
  }
  return best;
}

function entityOf(doc: Annotated, { name, mentions }: Cluster): PersonEntity {
  const ordered = [...mentions].sort((a, b) => a.first - b.first);
  const roles = ordered.flatMap((mention) => [...rolesBefore(doc, mention), ...rolesAfter(doc, mention)]);
  const country = roles.find((role) => role.country !== null)?.country ?? ordered.map((mention) => countryAfter(doc, mention)).find((code) => code !== null) ?? null;
  return { id: slug(name), name, roles: distinct(roles), country, mentions: ordered };
}

function distinct(roles: readonly Role[]): readonly Role[] {
  const kept = new Map<string, Role>();
  for (const role of roles) {
    const key = fold(role.title);
    const known = kept.get(key);
    kept.set(key, known === undefined ? role : { ...known, country: known.country ?? role.country, organization: known.organization ?? role.organization });
  }
  return [...kept.values()];
}
