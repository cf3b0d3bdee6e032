import { isCapitalized } from '../../3-text/token.ts';
import type { Entities } from '../../4-entities/index.ts';
import { type Annotated, type NameMention, textOf } from '../../4-entities/mention.ts';
import type { PersonEntity } from '../../4-entities/people/joinPeople.ts';
import { word } from '../../4-entities/words.ts';
import quotation from '../../vocabulary/quotation.json' with { type: 'json' };
import type { Attribution } from './attribution.ts';
import { describedPerson } from './describedPerson.ts';
import { descriptionIn } from './description.ts';

/** Who speaks: a person of the article, or the words that describe him. */
export type Speaker =
  | { readonly kind: 'person'; readonly person: PersonEntity }
  | { readonly kind: 'described'; readonly text: string }
  | { readonly kind: 'document' };

const RELATIONS = new Set(quotation.relations);
const BETWEEN_RELATION_AND_NAME = new Set(['for', 'to', 'of', 'from', 'with']);
const FARTHEST_RELATION = 14;

export class Speakers {
  readonly #entities: Entities;
  readonly #personOf = new Map<NameMention, PersonEntity>();

  constructor(entities: Entities) {
    this.#entities = entities;
    for (const person of entities.people) for (const mention of person.mentions) this.#personOf.set(mention, person);
  }

  /** The person named at the token. */
  personAt(at: number): PersonEntity | undefined {
    const mention = this.#entities.doc.nameAt(at);
    return mention === undefined ? undefined : this.#personOf.get(mention);
  }

  /** Who the words of an attribution mean; `salient` is who a pronoun would be. */
  resolve({ speaker, verb, isLoose }: Attribution, salient: PersonEntity | undefined): Speaker | undefined {
    const { doc } = this.#entities;
    const isAfterVerb = speaker.first >= verb.last;
    const range = isAfterVerb ? speaker : clauseOf(doc, speaker, isLoose);
    const named = isAfterVerb ? this.#firstNamed(range) : this.#subjectNamed(range);
    const at = named?.at ?? range.last;
    const pronoun = pronounIn(doc, range);
    if (pronoun !== undefined && (named === undefined || (isAfterVerb ? pronoun < at : pronoun > at))) {
      const person = this.#lastBefore(speaker.first, pronoun) ?? salient;
      return person && { kind: 'person', person };
    }
    const described = descriptionIn(doc, range, isAfterVerb);
    if (named !== undefined && !(described && isRelated(doc, described.first, at)))
      return { kind: 'person', person: named.person };
    if (described === undefined) return undefined;
    if (described.isDocument) return { kind: 'document' };
    const meant = describedPerson(this.#entities, described, salient);
    return meant ? { kind: 'person', person: meant } : { kind: 'described', text: described.text };
  }

  #firstNamed({ first, last }: { first: number; last: number }): { person: PersonEntity; at: number } | undefined {
    for (let at = first; at < last; at += 1) {
      if (doesEnd(this.#entities.doc, at) && at > first) return undefined;
      const person = this.personAt(at);
      if (person !== undefined) return { person, at };
    }
    return undefined;
  }

  /** The subject comes first; an apposition may name others after it. */
  #subjectNamed({ first, last }: { first: number; last: number }): { person: PersonEntity; at: number } | undefined {
    for (let at = first; at < last; at += 1) {
      const person = this.personAt(at);
      if (
        person !== undefined &&
        this.#entities.doc.tokens[this.#entities.doc.nameAt(at)?.last ?? at]?.kind !== 'possessive'
      )
        return { person, at };
    }
    return undefined;
  }

  #lastBefore(first: number, last: number): PersonEntity | undefined {
    for (let at = first; at < last; at += 1) {
      const person = this.personAt(at);
      if (person !== undefined) return person;
    }
    return undefined;
  }
}

/** "…, which" or a full stop: the name that follows is of another clause. */
const doesEnd = (doc: Annotated, at: number): boolean =>
  ['.', ';', '--'].includes(doc.tokens[at]?.text ?? '') ||
  ['while', 'when', 'after', 'before', 'as', 'because', 'during', 'about'].includes(word(doc, at));

/** The clause right before the verb: from the last clause word on, unless the verb is a participle of a longer sentence. */
function clauseOf(
  doc: Annotated,
  { first, last }: { first: number; last: number },
  isLoose: boolean,
): { first: number; last: number } {
  if (isLoose) return { first, last };
  for (let at = last - 1; at > first; at -= 1) {
    const isBreak =
      [';', ':', '“', '”', '"'].includes(doc.tokens[at]?.text ?? '') ||
      (['and', 'but', 'while', 'that', 'as', 'when', 'because', 'although'].includes(word(doc, at)) &&
        !isCoordination(doc, at));
    if (isBreak) return { first: at + 1, last };
  }
  return { first, last };
}

/** "the Army and the Navy", "coordinator and associate investigator": "and" between nouns, not clauses. */
const isCoordination = (doc: Annotated, at: number): boolean =>
  word(doc, at) === 'and' &&
  !['he', 'she', 'they'].includes(word(doc, at + 1)) &&
  doc.nameAt(at + 1)?.type !== 'person';

function pronounIn(doc: Annotated, { first, last }: { first: number; last: number }): number | undefined {
  for (let at = first; at < Math.min(last, first + 40); at += 1) if (['he', 'she'].includes(word(doc, at))) return at;
  return undefined;
}

/** "a spokesman for Vice Minister X", "an aide to X": somebody else than the person named. */
function isRelated(doc: Annotated, first: number, name: number): boolean {
  let relation = -1;
  for (let at = first; at < Math.min(name, first + FARTHEST_RELATION); at += 1) {
    if (doc.tokens[at]?.text === ',') relation = -1;
    else if (RELATIONS.has(word(doc, at)) && !isCapitalized(doc.tokens[at])) relation = at;
    else if (relation >= 0 && BETWEEN_RELATION_AND_NAME.has(word(doc, at))) return true;
  }
  return false;
}

export const speakerName = (speaker: Speaker | undefined): string | null => {
  if (speaker === undefined || speaker.kind === 'document') return null;
  return speaker.kind === 'person' ? speaker.person.name : speaker.text;
};

export const wordsOf = textOf;
