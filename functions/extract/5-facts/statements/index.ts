import type { ArticleId, Statement } from '../../../records/schema/index.ts';
import type { Entities } from '../../4-entities/index.ts';
import type { PersonEntity } from '../../4-entities/people/joinPeople.ts';
import { quotationsOf, quotedTokens } from '../quotes.ts';
import { attributionAfter, attributionBefore } from './attribution.ts';
import { mediumIn } from './medium.ts';
import { firstOf, lastOf, type Passage, passagesOf } from './passage.ts';
import { Salience } from './salience.ts';
import { type Speaker, Speakers, speakerName } from './speaker.ts';
import { isSentence, maySpeak } from './spoken.ts';

/** The words between quotation marks that somebody said, with who said them and to which outlet. */
export function findStatements(entities: Entities, id: ArticleId): readonly Statement[] {
  const { doc } = entities;
  const isQuoted = quotedTokens(doc, quotationsOf(doc));
  const speakers = new Speakers(entities);
  const salience = new Salience(doc, speakers, isQuoted);
  const statements: Statement[] = [];
  for (const passage of passagesOf(doc)) {
    if (!maySpeak(doc, passage)) continue;
    const speaker = speakerOf(entities, passage, speakers, salience, isQuoted);
    if (speaker?.kind === 'document' || (speaker === undefined && !isSentence(doc, passage))) continue;
    if (speaker?.kind === 'person') salience.spoke(speaker.person, lastOf(passage).last);
    statements.push(statementOf(entities, passage, speaker, `${id}-s${statements.length + 1}`));
  }
  return statements;
}

/** After the words, before them, else whoever spoke last in the paragraph or the one before. */
function speakerOf(
  { doc }: Entities,
  passage: Passage,
  speakers: Speakers,
  salience: Salience,
  isQuoted: (at: number) => boolean,
): Speaker | undefined {
  const salient = (at: number): PersonEntity | undefined => salience.at(at);
  const { first } = firstOf(passage);
  const found = [attributionAfter(doc, passage, isQuoted), attributionBefore(doc, passage, isQuoted)];
  for (const attribution of found) {
    const speaker = attribution && speakers.resolve(attribution, salient(Math.min(attribution.speaker.first, first)));
    if (speaker !== undefined) return speaker;
  }
  const person = isSentence(doc, passage) ? salient(first) : undefined;
  return person && { kind: 'person', person };
}

function statementOf({ doc }: Entities, passage: Passage, speaker: Speaker | undefined, id: string): Statement {
  const start = doc.sentenceAt(firstOf(passage).first)?.start ?? firstOf(passage).start;
  const end = doc.sentenceAt(lastOf(passage).last - 1)?.end ?? lastOf(passage).end;
  const around = {
    first: doc.sentenceAt(firstOf(passage).first)?.first ?? 0,
    last: doc.sentenceAt(lastOf(passage).last - 1)?.last ?? 0,
  };
  const outside = outsideOf(passage, around);
  return {
    id,
    speaker: speakerName(speaker),
    text: passage.parts.map((part) => doc.text.slice(part.start, part.end)).join(' '),
    medium: mediumIn(doc, outside, around.first),
    section: firstOf(passage).paragraph.section,
    evidence: { start, end, exact: doc.text.slice(start, end) },
  };
}

/** The words of the sentences around the quotation marks. */
function outsideOf(
  { parts }: Passage,
  { first, last }: { first: number; last: number },
): readonly { first: number; last: number }[] {
  const ranges: { first: number; last: number }[] = [];
  let at = first;
  for (const part of parts) {
    if (part.first > at) ranges.push({ first: at, last: part.first });
    at = part.last;
  }
  if (last > at) ranges.push({ first: at, last });
  return ranges;
}
