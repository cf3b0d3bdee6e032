import type { Edtf, Kind, Status } from '../../../records/schema/index.ts';
import type { ActCandidate } from './candidate.ts';

const DONE: ReadonlySet<Status> = new Set(['signed', 'agreed', 'completed']);
const DONE_AT_EVENTS: ReadonlySet<Kind> = new Set(['agreement', 'meeting']);
const MOST_SENTENCES_AFTER = 4;
const MOST_DAYS_BEFORE_PUBLICATION = 31;

/**
 * What was signed or agreed at a meeting that the article has just dated happened then: "The ministers met on May 3 … They signed a
 * protocol", and so the other way round: "signed on Tuesday … The signature closed a day of talks." Only by the same parties, soon after, in news of the day, and where the text tells it as an act.
 */
export function dateByEvent(candidates: readonly ActCandidate[], publishedOn: Edtf | null): readonly ActCandidate[] {
  let event: ActCandidate | undefined;
  return candidates.map((act) => {
    if (DONE_AT_EVENTS.has(act.kind) && act.date !== null && DONE.has(act.status) && isRecent(act.date, publishedOn))
      event = act;
    if (event === undefined || act.date !== null || act.strength !== 'strong') return act;
    const isNear = act.sentence.index - event.sentence.index <= MOST_SENTENCES_AFTER;
    const isAtEvent =
      DONE_AT_EVENTS.has(act.kind) && DONE.has(act.status) && act.parties.join() === event.parties.join();
    return isNear && isAtEvent ? { ...act, date: event.date } : act;
  });
}

const MS_PER_DAY = 86_400_000;

function isRecent(date: Edtf, publishedOn: Edtf | null): boolean {
  if (publishedOn === null) return false;
  const days = (Date.parse(publishedOn) - Date.parse(date.split('/')[0] ?? '')) / MS_PER_DAY;
  return days >= 0 && days <= MOST_DAYS_BEFORE_PUBLICATION;
}
