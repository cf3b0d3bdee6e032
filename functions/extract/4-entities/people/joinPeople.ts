import type { NameContext } from '../context/nameContext.ts';
import type { Annotated, PersonMention } from '../mention.ts';
import { cueBefore, personBefore } from './aliasName.ts';
import { nameWords } from './nameWords.ts';
import { PeopleIndex } from './peopleIndex.ts';
import { type PersonEntity, personDraft } from './personEntity.ts';

export type { PersonEntity } from './personEntity.ts';

/** Full names first, then aliases, then surnames to the nearest full name before them; two people of one surname stay apart. */
export function joinPeople(
  doc: Annotated,
  mentions: readonly PersonMention[],
  context: NameContext,
): readonly PersonEntity[] {
  const index = new PeopleIndex();
  const isOwn = (mention: PersonMention) => mention.rule !== 'aliasName' || bearerOf(doc, mention) === undefined;
  const isFull = (mention: PersonMention) => isOwn(mention) && nameWords(mention.name).length > 1;
  const longestFirst = mentions.filter(isFull).sort((a, b) => nameWords(b.name).length - nameWords(a.name).length);
  for (const mention of longestFirst) if (mention.rule !== 'laterName') index.addFull(mention);
  for (const mention of mentions) {
    const bearer = mention.rule === 'aliasName' ? bearerOf(doc, mention) : undefined;
    if (bearer !== undefined) index.addAlias(mention, bearer);
  }
  for (const mention of longestFirst) if (mention.rule === 'laterName') index.addFull(mention);
  for (const mention of mentions) {
    if (isFull(mention)) index.passed(mention);
    else if (isOwn(mention)) index.addShort(mention);
  }
  const drafts = index.clusters.map(({ name, mentions: own }) => personDraft(doc, name, own, context));
  const byMention = new Map(
    drafts.flatMap(({ entity }) => entity.mentions.map((mention) => [mention, entity] as const)),
  );
  return drafts
    .map(({ entity, ofPerson, spokenOf }) => ({
      ...entity,
      country: entity.country ?? (ofPerson && byMention.get(ofPerson)?.country) ?? spokenOf,
    }))
    .sort((a, b) => (a.mentions[0]?.first ?? 0) - (b.mentions[0]?.first ?? 0));
}

/** Whose alias it is: the person named right before "alias". */
function bearerOf(doc: Annotated, { first }: PersonMention): PersonMention | undefined {
  const cue = cueBefore(doc, first);
  return cue === undefined ? undefined : personBefore(doc, cue);
}
