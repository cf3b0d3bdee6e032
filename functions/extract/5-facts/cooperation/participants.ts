import type { TokenRange } from '../../3-text/document.ts';
import type { Entities } from '../../4-entities/index.ts';

/** The people, forces and ministries that the sentence names, in their full form. */
export function participantsIn(
  { doc, people, organizations }: Entities,
  { first, last }: TokenRange,
): readonly string[] {
  const names: string[] = [];
  for (const person of people)
    if (person.mentions.some((mention) => mention.first >= first && mention.first < last)) names.push(person.name);
  for (const organization of organizations) {
    const acts =
      organization.type === 'government' ||
      organization.type === 'security-force' ||
      organization.type === 'intergovernmental';
    if (acts && organization.mentions.some((mention) => mention.first >= first && mention.first < last))
      names.push(organization.acronym ?? organization.name);
  }
  return doc.tokens.length === 0 ? [] : names;
}
