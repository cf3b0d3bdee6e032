import type { PartyCode } from '../../../../records/schema/index.ts';
import type { TokenRange } from '../../../3-text/document.ts';
import type { Annotated } from '../../../4-entities/mention.ts';
import { word } from '../../../4-entities/words.ts';
import words from '../../../vocabulary/partyWords.json' with { type: 'json' };
import type { PartyReference } from './partyReferences.ts';

const OWNED = new Set([...words.sides, ...words.agents, ...words.officials]);
const REACH = 3;

/** "Nicaragua is proud: its navy and the US Coast Guard …": what acts for the party named before, or for the one spoken of. */
export function possessedBy(
  doc: Annotated,
  sentence: TokenRange,
  references: readonly PartyReference[],
  subject: PartyCode | undefined,
): readonly PartyReference[] {
  const found: PartyReference[] = [];
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const noun = word(doc, at) === 'its' ? ownedAfter(doc, at) : undefined;
    if (noun === undefined || references.some(({ first, last }) => first <= noun && last > at)) continue;
    const before = references.find(({ via, last }) => via !== 'location' && last <= at)?.code;
    const code = before ?? subject;
    if (code !== undefined) found.push({ code, first: at, last: at + 1, via: 'anaphora' });
  }
  return found.length === 0 ? references : [...references, ...found].sort((a, b) => a.first - b.first);
}

/** "its navy", "its defense minister", "its armed forces". */
function ownedAfter(doc: Annotated, at: number): number | undefined {
  for (let noun = at + 1; noun <= at + REACH; noun += 1) {
    if (doc.countryAt(noun) !== undefined || doc.tokens[noun]?.kind !== 'word') return undefined;
    if (OWNED.has(word(doc, noun))) return noun;
  }
  return undefined;
}
