import { type ArticleId, type Cooperation, partyCode } from '../../../records/schema/index.ts';
import type { TokenRange } from '../../3-text/document.ts';
import type { Entities } from '../../4-entities/index.ts';
import { word } from '../../4-entities/words.ts';
import { quotationsOf, quotedTokens } from '../quotes.ts';
import type { ActCandidate } from './candidate.ts';
import { candidatesIn } from './candidatesIn.ts';
import { dateByEvent } from './dateByEvent.ts';
import { eventCodes } from './eventCodes.ts';
import { candidatesOfList, listAfter } from './listActs.ts';
import { mergeActs } from './mergeActs.ts';
import { partiesMeantAt } from './parties/meantParties.ts';
import { NamedBodies } from './parties/namedBodies.ts';
import { partiesOfHeadline } from './parties/partiesOfHeadline.ts';
import { PartyMemory } from './parties/partyMemory.ts';
import { type PartyReference, partyReferences } from './parties/partyReferences.ts';
import { possessedBy } from './parties/possessed.ts';

/** The acts of cooperation that the text tells, each once, in text order. */
export function findCooperation(entities: Entities, id: ArticleId): readonly Cooperation[] {
  const { doc } = entities;
  const isQuoted = quotedTokens(doc, quotationsOf(doc));
  const references = partyReferences(entities);
  const headline = partiesOfHeadline(doc.headline);
  const leadEnd = doc.sentences[1]?.last ?? doc.tokens.length;
  const referencesIn = inTextOrder(references);
  const lead = references.filter(({ first }) => first < leadEnd);
  const memory = new PartyMemory(references, [...headline, ...lead], partyCode.nullable().parse(doc.homeCountry));
  const candidates: ActCandidate[] = [];
  const bodies = new NamedBodies(entities);
  let paragraph = doc.sentences[0]?.paragraph;
  for (const sentence of doc.sentences) {
    if (sentence.paragraph !== paragraph) memory.turnToMain();
    paragraph = sentence.paragraph;
    const spoken = bodies.resolve(sentence, referencesIn(sentence), memory);
    const own = possessedBy(doc, sentence, spoken, memory.subject);
    const context = { entities, sentence, references: own, memory, isQuoted, known: candidates };
    const told = sentence.paragraph.kind === 'heading' ? [] : candidatesIn(context);
    const list = listAfter(doc, sentence);
    const found = list === undefined ? told : candidatesOfList(context, list, told);
    for (const act of found) bodies.learn(act);
    candidates.push(...found);
    if (meansSeveral(doc, sentence)) memory.keep();
    const named = own.filter(({ via }) => via !== 'location');
    memory.remember(
      named.map(({ code }) => code),
      isAboutIt(entities, sentence, named),
    );
  }
  return mergeActs(dateByEvent(candidates, doc.publishedOn), doc.publishedOn).map((act, index) =>
    record(entities, id, act, index),
  );
}

/** "In April it signed a pact with Peru", "With Peru, it has a commission": the sentence is about the party of the one before. */
function isAboutIt({ doc }: Entities, sentence: TokenRange, named: readonly PartyReference[]): boolean {
  const subject = named.find(
    ({ first }) => !['with', 'unlike', 'like', 'beside', 'besides'].includes(word(doc, first - 1)),
  );
  const last = subject?.first ?? sentence.last;
  for (let at = sentence.first; at < last; at += 1) if (word(doc, at) === 'it') return true;
  return false;
}

/** The sentence speaks of "the two countries": who they are stays known. */
function meansSeveral(doc: Entities['doc'], { first, last }: TokenRange): boolean {
  for (let at = first; at < last; at += 1) if (partiesMeantAt(doc, at) !== undefined) return true;
  return false;
}

/** The references of one sentence after the other; each is looked at once. */
function inTextOrder(references: readonly PartyReference[]): (sentence: TokenRange) => readonly PartyReference[] {
  let next = 0;
  return ({ last }) => {
    const first = next;
    while ((references[next]?.first ?? last) < last) next += 1;
    return references.slice(first, next);
  };
}

function record({ doc }: Entities, id: ArticleId, act: ActCandidate, index: number): Cooperation {
  const { parties, kind, status, date, topics, participants, place, attribution, section } = act;
  const { start, end } = act.sentence;
  return {
    id: `${id}-c${index + 1}`,
    parties,
    kind,
    status,
    date,
    topics,
    participants,
    place,
    attribution,
    section,
    ...eventCodes(kind, status, topics, parties.length),
    evidence: { start, end, exact: doc.text.slice(start, end) },
  };
}
