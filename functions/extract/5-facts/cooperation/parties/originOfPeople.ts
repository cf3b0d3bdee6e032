import type { Annotated } from '../../../4-entities/mention.ts';
import { word } from '../../../4-entities/words.ts';
import words from '../../../vocabulary/partyWords.json' with { type: 'json' };

const NOT_THE_STATE = new Set(words.notTheState);

/** "four suspects from Colombia", "three Colombians", "most of them Colombians": people who come from there. */
export function isOriginOfPeople(doc: Annotated, at: number): boolean {
  const before = word(doc, at - 1);
  if (['from', 'of'].includes(before) && !isWholePeople(doc, at - 2) && NOT_THE_STATE.has(word(doc, at - 2)))
    return true;
  if (doc.countryAt(at)?.form === 'name') return false;
  if (['a', 'an'].includes(before)) return doc.tokens[at + 1]?.kind === 'mark' || word(doc, at + 1) === 'and';
  if (!word(doc, at).endsWith('s')) return false;
  return before === 'them' || doc.tokens[at - 1]?.kind === 'number' || COUNTS.has(before);
}

/** "a Brazilian request for the extradition of": the state asks. */
export const isRequestToHandOver = (doc: Annotated, at: number): boolean =>
  word(doc, at) === 'request' && [2, 3].some((step) => word(doc, at + step) === 'extradition');

/** "granted the extradition of a Colombian pilot", "extradited the Colombian": where who is sent away comes from. */
export function isFugitives(doc: Annotated, at: number): boolean {
  if (doc.countryAt(at)?.form !== 'adjective') return false;
  const before = [1, 2, 3, 4].map((step) => word(doc, at - step));
  const determiner = before.findIndex((norm) =>
    ['a', 'an', 'the', 'suspected', 'alleged', 'former', 'two'].includes(norm),
  );
  const handed = before.findIndex((norm) => /^(?:extradit|deport)/.test(norm));
  return determiner >= 0 && handed > determiner;
}

/** "thanked the people of Chile", "at the request of Costa Rica". */
const isWholePeople = (doc: Annotated, at: number): boolean =>
  word(doc, at) === 'request' || (word(doc, at) === 'people' && word(doc, at - 1) === 'the');

const COUNTS = new Set('two three four five six seven eight nine ten eleven twelve several many'.split(' '));

/** "a team of 12 Chilean experts": a state sends them. */
export const isSentTeam = (doc: Annotated, at: number): boolean =>
  isTeamAtWork(doc, at) ||
  [1, 2, 3].some((step) => word(doc, at - step) === 'of' && TEAMS.has(word(doc, at - step - 1)));

/** "British experts have been training the police". */
function isTeamAtWork(doc: Annotated, at: number): boolean {
  const noun = (doc.countryAt(at)?.last ?? at) + (EXPERTS.has(word(doc, doc.countryAt(at)?.last ?? at)) ? 0 : 1);
  return EXPERTS.has(word(doc, noun)) && AT_WORK.test(word(doc, noun + 1));
}

const EXPERTS = new Set(['expert', 'experts', 'specialist', 'specialists']);
const AT_WORK = /^(?:ha(?:ve|s|d)|will|are|is|were|was|train|help|teach|taught|advis|assist)/;
const TEAMS = new Set(['team', 'group', 'delegation', 'mission', 'contingent', 'brigade']);
