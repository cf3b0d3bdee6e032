import type { PartyCode, Status } from '../../../records/schema/index.ts';
import type { Sentence } from '../../3-text/document.ts';
import type { Entities } from '../../4-entities/index.ts';
import { type ActPhrase, actPhrasesIn } from './actPatterns.ts';
import { isLooseReference, type PartyMemory, partiesMeantAt } from './anaphora.ts';
import { attributionIn } from './attribution.ts';
import type { ActCandidate } from './candidate.ts';
import { dateOfAct } from './dateOfAct.ts';
import type { PartyReference } from './partyReferences.ts';
import { placeOfAct } from './placeOfAct.ts';
import { participantsIn } from './participants.ts';
import { settlePhrases } from './settlePhrases.ts';
import { statusOf } from './statusOf.ts';
import { topicsIn } from './topicsIn.ts';
import { tenseOf } from './verbGroup.ts';

export interface SentenceContext {
  readonly entities: Entities;
  readonly sentence: Sentence;
  readonly references: readonly PartyReference[];
  readonly memory: PartyMemory;
  readonly isQuoted: (token: number) => boolean;
}

/** The acts that one sentence tells: phrases of acts outside quotations, with the parties, time and topics around them. */
export function candidatesIn({ entities, sentence, references, memory, isQuoted }: SentenceContext): readonly ActCandidate[] {
  const { doc } = entities;
  const phrases = actPhrasesIn(doc.tokens, sentence).filter((phrase) => !isQuoted(phrase.first));
  const told = phrases.flatMap((phrase) => {
    const tense = phrase.verb ? tenseOf(doc, phrase.verb.at, phrase.verb.form) : 'past';
    return [{ phrase, tense }];
  });
  const spoken = partiesIn(entities, sentence, references, memory, isQuoted);
  return settlePhrases(doc, told).flatMap(({ phrase, tense }): ActCandidate[] => {
    const parties = spoken(phrase);
    if (parties.length < 2) return [];
    const at = phrase.verb?.at ?? phrase.first;
    const since = dateOfAct(doc, sentence, at, 'ongoing').isSince;
    const status: Status | undefined = phrase.status ?? statusOf(phrase.kind, tense, doc.tokens[at]?.norm ?? '', since);
    if (status === undefined) return [];
    return [
      {
        parties,
        kind: phrase.kind,
        status,
        date: dateOfAct(doc, sentence, at, status).date,
        topics: topicsIn(doc.tokens, sentence),
        participants: participantsIn(entities, sentence),
        place: placeOfAct(doc, sentence, at),
        attribution: attributionIn(doc, sentence),
        section: sentence.paragraph.section,
        sentence,
        isStrong: phrase.isStrong,
      },
    ];
  });
}

/** The parties of a phrase: those its sentence names, else those that it means by "the two countries" or "they". */
function partiesIn(entities: Entities, sentence: Sentence, references: readonly PartyReference[], memory: PartyMemory, isQuoted: (token: number) => boolean): (phrase: ActPhrase) => readonly PartyCode[] {
  const { doc } = entities;
  const own = references.filter(({ first }) => !isQuoted(first));
  const named = distinct(own.filter(({ via }) => via !== 'location').map(({ code }) => code));
  const withLocations = distinct(own.map(({ code }) => code));
  const meant: PartyCode[] = [];
  let isLoose = false;
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const count = partiesMeantAt(doc, at);
    if (count !== undefined) meant.push(...(named.length === count ? named : memory.recall(count)));
    isLoose ||= isLooseReference(doc, at);
  }
  const parties = distinct([...named, ...meant]);
  const settled = parties.length >= 2 ? parties : parties.length === 1 && withLocations.length >= 2 ? withLocations : isLoose && parties.length < 2 ? distinct([...parties, ...memory.recall(2)]) : parties;
  return () => [...settled].sort();
}

const distinct = (codes: readonly PartyCode[]): readonly PartyCode[] => [...new Set(codes)];
