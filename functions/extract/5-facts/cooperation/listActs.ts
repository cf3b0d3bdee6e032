import type { Document, Sentence } from '../../3-text/document.ts';
import type { ActCandidate } from './candidate.ts';
import { candidatesIn, type SentenceContext } from './candidatesIn.ts';
import { partiesIn } from './parties/scope.ts';

/** "… includes cooperation on:" with the items below it. */
export interface List {
  readonly lead: Sentence;
  readonly items: readonly Sentence[];
}

/** The list that a sentence opens: it ends with a colon and items follow. */
export function listAfter({ tokens, sentences }: Document, lead: Sentence): List | undefined {
  if (tokens[lead.last - 1]?.text !== ':') return undefined;
  const items: Sentence[] = [];
  for (let next = lead.index + 1; sentences[next]?.paragraph.kind === 'item'; next += 1) {
    const item = sentences[next];
    if (item) items.push(item);
  }
  return items.length > 0 ? { lead, items } : undefined;
}

/**
 * The act that the items of a list detail, told of the parties of the sentence before it: one, of the first item's kind, since the
 * items are its contents. A sentence that tells an act itself ("agreed on:") needs none.
 */
export function candidatesOfList(
  context: SentenceContext,
  { lead, items }: List,
  ofLead: readonly ActCandidate[],
): readonly ActCandidate[] {
  const parties = partiesIn({ ...context, doc: context.entities.doc, clause: lead }, lead);
  if (parties.length < 2 || ofLead.some((act) => act.strength === 'strong')) return ofLead;
  for (const item of items) {
    const [act] = candidatesIn({ ...context, sentence: item, references: [], inherited: parties });
    if (act !== undefined) return [{ ...act, status: 'ongoing', sentence: { ...item, start: lead.start } }];
  }
  return ofLead;
}
