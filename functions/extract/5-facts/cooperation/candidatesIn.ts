import { type PartyCode, partyCode, type Status } from '../../../records/schema/index.ts';
import type { Sentence } from '../../3-text/document.ts';
import type { Entities } from '../../4-entities/index.ts';
import type { Annotated } from '../../4-entities/mention.ts';
import { word } from '../../4-entities/words.ts';
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
import { tenseOf, tenseOfNoun } from './verbGroup.ts';

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
    const tense = phrase.verb ? tenseOf(doc, phrase.verb.at, phrase.verb.form) : tenseOfNoun(doc, phrase.first, phrase.last);
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

/** The parties of a phrase: those its sentence names, else those that it means by "the two countries", "they" or "the agreement". */
function partiesIn(entities: Entities, sentence: Sentence, references: readonly PartyReference[], memory: PartyMemory, isQuoted: (token: number) => boolean): (phrase: ActPhrase) => readonly PartyCode[] {
  const { doc } = entities;
  const own = references.filter(({ first }) => !isQuoted(first));
  const named = distinct(own.filter(({ via }) => via !== 'location').map(({ code }) => code));
  const withLocations = distinct(own.map(({ code }) => code));
  const meant: PartyCode[] = [];
  let isLoose = false;
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const count = partiesMeantAt(doc, at);
    if (count !== undefined) meant.push(...meantBy(doc, sentence, at, count, memory));
    isLoose ||= isLooseReference(doc, at);
  }
  const parties = distinct([...named, ...meant]);
  return (phrase) => {
    if (parties.length >= 2) return [...parties].sort();
    if (parties.length === 1 && withLocations.length >= 2) return [...withLocations].sort();
    const goesBack = isLoose || isDefinite(doc, phrase) || (parties.length === 1 && isAlso(doc, sentence));
    return goesBack ? [...distinct([...parties, ...memory.recall(2)])].sort() : parties;
  };
}

/** "Colombia … Ecuadorian soil, those two countries": the ones named just before, if they are as many; else those remembered. */
function meantBy(doc: Annotated, sentence: Sentence, at: number, count: number, memory: PartyMemory): readonly PartyCode[] {
  const before: PartyCode[] = [];
  for (let i = sentence.first; i < at; i += 1) {
    const country = doc.countryAt(i);
    if (country?.first === i) before.push(partyCode.parse(country.code));
  }
  const named = distinct(before);
  return named.length === count ? named : memory.recall(count);
}

/** "the agreement", "this summit": an act already told, by the parties already told. */
function isDefinite(doc: Annotated, { first, last }: ActPhrase): boolean {
  for (let at = first - 1; at < last; at += 1) {
    if (['the', 'this', 'that', 'these'].includes(word(doc, at)) && doc.tokens[at + 1]?.casing === 'lower') return true;
  }
  return false;
}

/** "which Brazilian delegates will also attend": one more party beside those told of before. */
function isAlso(doc: Annotated, { first, last }: Sentence): boolean {
  for (let at = first; at < last; at += 1) if (['also', 'alongside', 'joined', 'join', 'too'].includes(word(doc, at))) return true;
  return false;
}

const distinct = (codes: readonly PartyCode[]): readonly PartyCode[] => [...new Set(codes)];
