import type { Edtf, Kind, PartyCode, Status } from '../../../records/schema/index.ts';
import type { ActCandidate } from './candidate.ts';

/** One act once, however often the article comes back to it: same parties, same kind, dates that do not contradict each other. */
export function mergeActs(candidates: readonly ActCandidate[], publishedOn: Edtf | null): readonly ActCandidate[] {
  const acts: ActCandidate[] = [];
  for (const candidate of candidates) {
    if (candidate.joins) {
      const joined = acts.findLastIndex(({ kind }) => kind === candidate.kind);
      const act = acts[joined];
      if (act !== undefined) acts[joined] = { ...act, parties: unionOf(act.parties, candidate.parties) };
      continue;
    }
    const at = acts.findIndex((act) => isSameAct(act, candidate, publishedOn));
    const known = acts[at];
    if (known === undefined) acts.push(candidate);
    else acts[at] = merged(known, candidate);
  }
  return acts.filter((act) => !isRetoldPromise(act, acts));
}

const unionOf = (a: readonly PartyCode[], b: readonly PartyCode[]): readonly PartyCode[] =>
  [...new Set([...a, ...b])].sort();

function isSameAct(a: ActCandidate, b: ActCandidate, publishedOn: Edtf | null): boolean {
  if (a.kind !== b.kind || a.parties.join() !== b.parties.join()) return false;
  if (b.strength === 'frame') return true;
  if (b.isAnother && a.date !== b.date) return false;
  if (a.sentence === b.sentence && a.date !== b.date && a.date !== null && b.date !== null) return false;
  if (isAhead(a.status) !== isAhead(b.status) && (a.date !== b.date || SUMMED_UP.has(a.kind))) return false;
  if ((a.date ?? '').endsWith('/..') !== (b.date ?? '').endsWith('/..') && a.status !== b.status) return false;
  if (a.date === null || b.date === null) return a.date === b.date || !isBackground(a.date ?? b.date, publishedOn);
  if (SUMMED_UP.has(a.kind) && Math.min(a.date.length, b.date.length) === YEAR && a.date.length !== b.date.length)
    return false;
  return a.date === b.date || a.date.startsWith(b.date) || b.date.startsWith(a.date);
}

const YEAR = 4;
/** "extradited 28 people last year": what a year saw of these kinds is no retelling of one day's. */
const SUMMED_UP: ReadonlySet<Kind> = new Set(['justice', 'assistance', 'training', 'operation']);

const isAhead = (status: Status): boolean => status === 'planned' || status === 'proposed';

/** A date well before the article is told of as background; an undated act is the article's own. */
function isBackground(date: Edtf | null, publishedOn: Edtf | null): boolean {
  if (date === null || publishedOn === null) return false;
  const monthsOf = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7) || 12);
  return monthsOf(publishedOn) - monthsOf(date) > 2;
}

/** "will work together" beside an agreement of the same parties only tells the agreement again. */
function isRetoldPromise(act: ActCandidate, acts: readonly ActCandidate[]): boolean {
  return (
    act.kind === 'pledge' &&
    act.strength !== 'strong' &&
    acts.some((other) => other.kind === 'agreement' && other.parties.join() === act.parties.join())
  );
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
