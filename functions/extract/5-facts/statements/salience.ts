import type { Annotated } from '../../4-entities/mention.ts';
import type { PersonEntity } from '../../4-entities/people/joinPeople.ts';
import type { Speakers } from './speaker.ts';

/** Whom "he" or "she" means at a token: who spoke last, or the first person named in the last sentence that names one. */
export class Salience {
  readonly #byToken: readonly (PersonEntity | undefined)[];
  #spoke: { readonly person: PersonEntity; readonly at: number } | undefined;

  constructor(doc: Annotated, speakers: Speakers, isQuoted: (at: number) => boolean) {
    const byToken: (PersonEntity | undefined)[] = new Array(doc.tokens.length);
    let current: PersonEntity | undefined;
    for (const { first, last } of doc.sentences) {
      byToken.fill(current, first, last);
      for (let at = first; at < last; at += 1) {
        const person = isQuoted(at) ? undefined : speakers.personAt(at);
        if (person === undefined) continue;
        current = person;
        break;
      }
    }
    this.#byToken = byToken;
  }

  /** Somebody said something that ends at the token. */
  spoke(person: PersonEntity, at: number): void {
    this.#spoke = { person, at };
  }

  at(token: number): PersonEntity | undefined {
    return this.#byToken[token] ?? this.#spoke?.person;
  }
}
