import type { PartyCode } from '../../../../records/schema/index.ts';
import type { TokenRange } from '../../../3-text/document.ts';
import type { Entities } from '../../../4-entities/index.ts';
import type { NameMention } from '../../../4-entities/mention.ts';
import type { OrganizationEntity } from '../../../4-entities/organizations/joinOrganizations.ts';
import type { ActCandidate } from '../candidate.ts';
import type { PartyMemory } from './partyMemory.ts';
import type { PartyReference } from './partyReferences.ts';

/** Bodies that the article told who founded, by name: from then on "the Maya Chortí Task Force" stands for Guatemala and Honduras. */
export class NamedBodies {
  readonly #entityOf: ReadonlyMap<NameMention, OrganizationEntity>;
  readonly #founders = new Map<OrganizationEntity, readonly PartyCode[]>();
  readonly #doc: Entities['doc'];

  constructor({ doc, organizations }: Entities) {
    this.#doc = doc;
    this.#entityOf = new Map(organizations.flatMap((entity) => entity.mentions.map((mention) => [mention, entity])));
  }

  /** The body that is named where its founding is told. */
  learn({ kind, parties, words }: ActCandidate): void {
    if (kind !== 'institution') return;
    for (const { mention, entity } of this.#namedIn({ first: words.first, last: words.last + 1 }))
      if (mention.first >= words.first && entity.party === null && !this.#founders.has(entity))
        this.#founders.set(entity, parties);
  }

  /** The references of a sentence, with the founders in place of whomever the name of a body stood for. */
  resolve(sentence: TokenRange, references: readonly PartyReference[], memory: PartyMemory): readonly PartyReference[] {
    return this.#namedIn(sentence).reduce((list, { mention: { first, last }, entity }) => {
      const founders = this.#founders.get(entity) ?? pairOfName(entity, memory);
      if (founders.length === 0) return list;
      const others = list.filter((reference) => reference.last <= first || reference.first >= last);
      const own = founders.map((code): PartyReference => ({ code, first, last, via: 'body' }));
      return [...others, ...own].sort((a, b) => a.first - b.first);
    }, references);
  }

  #namedIn({ first, last }: TokenRange): readonly { mention: NameMention; entity: OrganizationEntity }[] {
    const found = [];
    for (let at = first; at < last; at += 1) {
      const mention = this.#doc.nameAt(at);
      const entity = mention?.first === at ? this.#entityOf.get(mention) : undefined;
      if (mention !== undefined && entity !== undefined) found.push({ mention, entity });
    }
    return found;
  }
}

/** "the Binational Border Commission" of which nobody told who founded it is of the two that the article is about. */
const pairOfName = ({ name, party }: OrganizationEntity, memory: PartyMemory): readonly PartyCode[] =>
  party === null && OF_TWO.test(name) ? memory.recall(2) : [];

const OF_TWO = /^(?:binational|bi-national|bilateral)\b/i;
