import type { ArticleId, Statement } from '../../../records/schema/index.ts';
import type { Entities } from '../../4-entities/index.ts';
import type { Annotated } from '../../4-entities/mention.ts';
import { quotationsOf, quotedTokens } from '../quotes.ts';
import { mediumIn } from './medium.ts';
import { firstOf, lastOf, type Passage, passagesOf } from './passage.ts';
import { Salience } from './salience.ts';
import { speakerName } from './speaker.ts';
import { Speakers } from './speakers.ts';
import { isSentence, maySpeak } from './spoken.ts';
import { type Attributed, whoSpeaks } from './whoSpeaks.ts';
import { wordsAround } from './wordsAround.ts';

/** The words between quotation marks that somebody said, with who said them and to which outlet. */
export function findStatements(entities: Entities, id: ArticleId): readonly Statement[] {
  const { doc } = entities;
  const isQuoted = quotedTokens(doc, quotationsOf(doc));
  const speakers = new Speakers(entities);
  const salience = new Salience(doc, speakers, isQuoted);
  const statements: Statement[] = [];
  for (const passage of passagesOf(doc)) {
    if (!maySpeak(doc, passage)) continue;
    const said = whoSpeaks(doc, passage, speakers, salience, isQuoted);
    if (said.speaker?.kind === 'document' || (said.speaker === undefined && !isSentence(doc, passage))) continue;
    if (said.speaker !== undefined) salience.spoke(said.speaker, lastOf(passage).last);
    statements.push(statementOf(doc, passage, said, `${id}-s${statements.length + 1}`));
  }
  return statements;
}

function statementOf(doc: Annotated, passage: Passage, { speaker, isNear }: Attributed, id: string): Statement {
  const start = doc.sentenceAt(firstOf(passage).first)?.start ?? firstOf(passage).start;
  const end = doc.sentenceAt(lastOf(passage).last - 1)?.end ?? lastOf(passage).end;
  return {
    id,
    speaker: speakerName(speaker),
    text: passage.parts
      .map((part) => doc.text.slice(part.start, part.end))
      .join(' ')
      .replace(/,$/, ''),
    medium: mediumIn(doc, wordsAround(doc, passage, !isNear), firstOf(passage).first),
    section: firstOf(passage).paragraph.section,
    evidence: { start, end, exact: doc.text.slice(start, end) },
  };
}
