import type { Edtf, Status } from '../../../records/schema/index.ts';
import type { ActCandidate } from './candidate.ts';

/** One act once, however often the article comes back to it: same parties, same kind, dates that do not contradict each other. */
export function mergeActs(candidates: readonly ActCandidate[]): readonly ActCandidate[] {
  const acts: ActCandidate[] = [];
  for (const candidate of candidates) {
    const at = acts.findIndex((act) => isSameAct(act, candidate));
    const known = acts[at];
    if (known === undefined) acts.push(candidate);
    else acts[at] = merged(known, candidate);
  }
  return acts;
}

function isSameAct(a: ActCandidate, b: ActCandidate): boolean {
  return a.kind === b.kind && a.parties.join() === b.parties.join() && areCompatible(a.date, b.date);
}

/** The same date, one inside the other ("2015" and "2015-06-23"), or one of them not told. */
function areCompatible(a: Edtf | null, b: Edtf | null): boolean {
  if (a === null || b === null || a === b) return true;
  return a.startsWith(b) || b.startsWith(a);
}

const RANK: readonly Status[] = ['proposed', 'planned', 'ongoing', 'agreed', 'completed', 'signed', 'ended'];

function merged(a: ActCandidate, b: ActCandidate): ActCandidate {
  const date = [a.date, b.date].filter((value) => value !== null).sort((x, y) => y.length - x.length)[0] ?? null;
  return {
    ...a,
    date,
    status: RANK.indexOf(b.status) > RANK.indexOf(a.status) && a.status !== 'ongoing' ? b.status : a.status,
    topics: [...new Set([...a.topics, ...b.topics])],
    participants: [...new Set([...a.participants, ...b.participants])],
    place: a.place ?? b.place,
    attribution: a.attribution ?? b.attribution,
    section: a.section === 'report' ? a.section : b.section,
  };
}
