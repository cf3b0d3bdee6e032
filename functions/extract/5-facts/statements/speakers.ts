import type { TokenRange } from '../../3-text/document.ts';
import type { Entities } from '../../4-entities/index.ts';
import type { Annotated, NameMention } from '../../4-entities/mention.ts';
import type { PersonEntity } from '../../4-entities/people/joinPeople.ts';
import { word } from '../../4-entities/words.ts';
import type { Attribution } from './attribution.ts';
import { clauseOf, endsClause } from './clause.ts';
import { describedPerson } from './describedPerson.ts';
import { type Description, descriptionIn } from './description.ts';
import { isRelated } from './related.ts';
import type { Speaker } from './speaker.ts';

interface Named {
  readonly person: PersonEntity;
  readonly at: number;
}

const FARTHEST_PRONOUN = 40;

/** Tells who the words of an attribution mean. */
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
  resolve(attribution: Attribution, salient: Speaker | undefined): Speaker | undefined {
    const { doc } = this.#entities;
    const isAfterVerb = attribution.speaker.first >= attribution.verb.last;
    const range = isAfterVerb ? attribution.speaker : clauseOf(doc, attribution);
    const named = isAfterVerb ? this.#firstNamed(range) : this.#subjectNamed(range);
    const pronoun = this.#pronounIn(range);
    if (pronoun !== undefined && (named === undefined || (isAfterVerb ? pronoun < named.at : pronoun > named.at)))
      return this.#antecedent(attribution.speaker.first, pronoun) ?? salient;
    const described = descriptionIn(doc, range, isAfterVerb);
    if (named !== undefined && !(described && isRelated(doc, described.first, named.at)))
      return { kind: 'person', person: named.person };
    return described && this.#described(described, salient);
  }

  #described(description: Description, salient: Speaker | undefined): Speaker {
    const { doc } = this.#entities;
    if (description.isDocument || areCountries(doc, description)) return { kind: 'document' };
    const name = doc.nameAt(description.last - 1);
    const isOutlet =
      name?.type === 'organization' && name.organizationType === 'media' && name.first <= description.first + 1;
    if (isOutlet) return { kind: 'outlet', text: name.name };
    const meant = describedPerson(this.#entities, description, salient?.kind === 'person' ? salient.person : undefined);
    return meant ? { kind: 'person', person: meant } : { kind: 'described', text: description.text };
  }

  #firstNamed({ first, last }: TokenRange): Named | undefined {
    for (let at = first; at < last; at += 1) {
      if (at > first && endsClause(this.#entities.doc, at)) return undefined;
      const person = this.personAt(at);
      if (person !== undefined) return { person, at };
    }
    return undefined;
  }

  /** The subject comes first; an apposition may name others after it, a possessive names somebody else. */
  #subjectNamed({ first, last }: TokenRange): Named | undefined {
    const { doc } = this.#entities;
    for (let at = first; at < last; at += 1) {
      const person = this.personAt(at);
      if (person !== undefined && doc.tokens[doc.nameAt(at)?.last ?? at]?.kind !== 'possessive') return { person, at };
    }
    return undefined;
  }

  /** "Santos said … and he": somebody named earlier in the same sentence. */
  #antecedent(first: number, pronoun: number): Speaker | undefined {
    for (let at = first; at < pronoun; at += 1) {
      const person = this.personAt(at);
      if (person !== undefined) return { kind: 'person', person };
    }
    return undefined;
  }

  #pronounIn({ first, last }: TokenRange): number | undefined {
    for (let at = first; at < Math.min(last, first + FARTHEST_PRONOUN); at += 1) {
      if (['he', 'she'].includes(word(this.#entities.doc, at))) return at;
    }
    return undefined;
  }
}

/** "Chile, Colombia and Peru vowed": several states speak in what they sign. */
function areCountries(doc: Annotated, { first, last }: TokenRange): boolean {
  let countries = 0;
  for (let at = first; at < last; at += 1) {
    const country = doc.countryAt(at);
    if (country?.first === at && country.form === 'name') countries += 1;
    else if (country === undefined && doc.tokens[at]?.kind === 'word' && !['and', 'the'].includes(word(doc, at)))
      return false;
  }
  return countries > 1;
}
