import type { ArticleId, Cooperation } from '../../../records/schema/index.ts';
import type { Entities } from '../../4-entities/index.ts';
import { quotationsOf, quotedTokens } from '../quotes.ts';
import { PartyMemory, referencesIn } from './anaphora.ts';
import type { ActCandidate } from './candidate.ts';
import { candidatesIn } from './candidatesIn.ts';
import { eventCodes } from './eventCodes.ts';
import { mergeActs } from './mergeActs.ts';
import { partyReferences } from './partyReferences.ts';

/** The acts of cooperation that the text tells, each once, in text order. */
export function findCooperation(entities: Entities, id: ArticleId): readonly Cooperation[] {
  const { doc } = entities;
  const isQuoted = quotedTokens(doc, quotationsOf(doc));
  const references = partyReferences(entities);
  const leadEnd = doc.sentences[1]?.last ?? doc.tokens.length;
  const memory = new PartyMemory(references, references.filter(({ first }) => first < leadEnd));
  const candidates: ActCandidate[] = [];
  for (const sentence of doc.sentences) {
    const own = referencesIn(references, sentence);
    if (sentence.paragraph.kind !== 'heading') candidates.push(...candidatesIn({ entities, sentence, references: own, memory, isQuoted, known: candidates }));
    memory.remember(own.filter(({ via }) => via !== 'location').map(({ code }) => code));
  }
  return mergeActs(candidates, doc.publishedOn).map((act, index) => record(entities, id, act, index));
}

function record({ doc }: Entities, id: ArticleId, act: ActCandidate, index: number): Cooperation {
  const { sentence, strength: _, ...told } = act;
  const { start, end } = sentence;
  return {
    id: `${id}-c${index + 1}`,
    ...told,
    ...eventCodes(act.kind, act.status, act.topics, act.parties.length),
    evidence: { start, end, exact: doc.text.slice(start, end) },
  };
}
