import { type Edtf, edtf, type Status } from '../../../records/schema/index.ts';
import type { Sentence, TokenRange } from '../../3-text/document.ts';
import type { DateFinding } from '../../4-entities/dates/index.ts';
import type { Annotated } from '../../4-entities/mention.ts';
import { word } from '../../4-entities/words.ts';

/** The date nearest to the act's words in its sentence; "since 2011" is open while the act goes on. */
export function dateOfAct(doc: Annotated, sentence: Sentence, clause: TokenRange, at: number, status: Status): { date: Edtf | null; isSince: boolean } {
  const inClause = datesIn(doc, clause);
  const dates = inClause.length > 0 ? inClause : datesIn(doc, sentence);
  if (dates.length === 0) return { date: null, isSince: false };
  const distance = (date: DateFinding): number => Math.min(Math.abs(date.first - at), Math.abs(date.last - at)) + (opensSentence(sentence, date) ? -6 : 0);
  const nearest = dates.reduce((best, date) => (distance(date) < distance(best) ? date : best));
  const isSince = word(doc, nearest.first - 1) === 'since';
  if (nearest.value === null) return { date: null, isSince };
  if (isSince && status !== 'planned') return { date: edtf.parse(`${nearest.value.split('/')[0]}/..`), isSince };
  return { date: nearest.value, isSince };
}

const opensSentence = (sentence: Sentence, date: DateFinding): boolean => date.first - sentence.first <= 2;

function datesIn(doc: Annotated, sentence: TokenRange): readonly DateFinding[] {
  const dates: DateFinding[] = [];
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const date = doc.dateAt(at);
    if (date !== undefined && date.first === at && !isOfSomethingElse(doc, date)) dates.push(date);
  }
  return dates;
}

/** "until 2018", "by 2020", "before 2013" end or bound something; "than 2013" compares. */
const isOfSomethingElse = (doc: Annotated, date: DateFinding): boolean => ['until', 'than', 'before', 'till'].includes(word(doc, date.first - 1)) || isModifier(doc, date);

/** "a 2008 Colombian raid": the date belongs to the noun after it. */
function isModifier(doc: Annotated, date: DateFinding): boolean {
  const next = doc.tokens[date.last];
  const isAfterArticle = ['a', 'an', 'the', 'its', 'their'].includes(word(doc, date.first - 1)) || doc.tokens[date.first - 1]?.kind === 'possessive';
  return isAfterArticle && next?.kind === 'word' && next.spaced && !ACT_NOUNS.test(next.norm);
}

const ACT_NOUNS = /^(?:agreement|accord|pact|treaty|summit|meeting|exercise|visit|conference|operation|memorandum|when|as|in|by|and|between|with)$/;
