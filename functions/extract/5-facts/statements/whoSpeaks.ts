import type { Annotated } from '../../4-entities/mention.ts';
import quotation from '../../vocabulary/quotation.json' with { type: 'json' };
import type { Attribution, IsQuoted } from './attribution.ts';
import { attributionAfter, isBroken } from './attributionAfter.ts';
import { attributionsBefore } from './attributionsBefore.ts';
import { firstOf, lastOf, type Passage } from './passage.ts';
import type { Salience } from './salience.ts';
import { signedBelow } from './signature.ts';
import type { Speaker } from './speaker.ts';
import type { Speakers } from './speakers.ts';
import { isSentence } from './spoken.ts';

const NOT_PEOPLE = new RegExp(`\\b(?:${quotation.notPeople.join('|')})$`, 'i');

const LEAD_IN = 9;

/** The speaker of a passage. `isNear` where its own sentence tells, not the one before. */
export interface Attributed {
  readonly speaker: Speaker | undefined;
  readonly isNear: boolean;
}

/** A verb right before the words is surest, then one after words that a comma breaks off; else it is whoever spoke last. */
export function whoSpeaks(
  doc: Annotated,
  passage: Passage,
  speakers: Speakers,
  salience: Salience,
  isQuoted: IsQuoted,
): Attributed {
  const signed = signedBelow(doc, passage, speakers);
  if (signed !== undefined) return { speaker: signed, isNear: true };
  const { first } = firstOf(passage);
  const stands = isSentence(doc, passage);
  const after = attributionAfter(doc, passage, isQuoted);
  const before = attributionsBefore(doc, passage, isQuoted);
  const tail = after && speakers.resolve(after, salience.at(first));
  if (tail?.kind === 'document') return { speaker: tail, isNear: true };
  const isAfter = isBroken(doc, lastOf(passage)) && (stands || !leadsIn(before[0], first));
  const found: Speaker[] = [];
  for (const attribution of isAfter ? [after, ...before] : [...before, after]) {
    const speaker =
      attribution && speakers.resolve(attribution, salience.at(Math.min(attribution.speaker.first, first)));
    if (speaker !== undefined && isSomebody(speaker)) return { speaker, isNear: true };
    if (speaker !== undefined) found.push(speaker);
  }
  if (found[0] !== undefined) return { speaker: found[0], isNear: true };
  return { speaker: stands ? salience.at(first) : undefined, isNear: false };
}

/** "said that he "…"": the verb is only a few words before. */
const leadsIn = (attribution: Attribution | undefined, first: number): boolean =>
  attribution !== undefined && first - attribution.verb.last <= LEAD_IN;

/** An outlet that reports and "the two countries" are left for want of somebody better. */
const isSomebody = (speaker: Speaker): boolean =>
  speaker.kind === 'person' ||
  speaker.kind === 'document' ||
  (speaker.kind === 'described' && !NOT_PEOPLE.test(speaker.text));
