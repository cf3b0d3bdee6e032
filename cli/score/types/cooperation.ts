import type { Cooperation } from '../../../functions/records/schema/index.ts';
import type { CooperationAnswer } from '../answer/index.ts';
import { alternatives, isOneOf } from '../compare/alternatives.ts';
import { isRoughly } from '../compare/names.ts';
import { pairUp } from '../pairing.ts';
import { Counter, type Tally } from '../tally.ts';
import { checkEvidence } from './evidence.ts';

/** Found: the parties, and the kind, the date or the words. Strict: parties, kind, status and date. */
export function scoreCooperation(
  wanted: readonly CooperationAnswer[],
  found: readonly Cooperation[],
  text: string,
): Tally {
  const counter = new Counter();
  checkEvidence(counter, text, found);
  const describe = (act: CooperationAnswer | Cooperation) => `${partiesOf(act)} ${act.kind} ${act.status} ${act.date}`;
  const rule = {
    likeness: (w: CooperationAnswer, f: Cooperation) => likeness(w, f, text),
    describeWanted: describe,
    describeFound: describe,
  };
  for (const { wanted: w, found: f } of pairUp(counter, wanted, found, rule)) {
    const kind = counter.check('kind', isOneOf(f.kind, w.kind, w.kindAlso));
    const status = counter.check('status', isOneOf(f.status, w.status, w.statusAlso));
    const date = counter.check('date', isOneOf(f.date, w.date, w.dateAlso));
    checkAttribution(counter, w, f);
    if (w.section) counter.check('section', isOneOf(f.section, w.section, w.sectionAlso));
    for (const who of w.participants ?? [])
      counter.check(
        'participants',
        f.participants.some((other) => isRoughly(who, other)),
      );
    checkTopics(counter, w, f);
    if (kind && status && date) counter.strict();
    else counter.miss(`partly  ${partiesOf(w)}: ${f.kind}/${f.status}/${f.date} for ${w.kind}/${w.status}/${w.date}`);
  }
  return counter.tally();
}

function checkAttribution(counter: Counter, w: CooperationAnswer, f: Cooperation): void {
  if (!w.attribution) return;
  const right = alternatives(w.attribution, w.attributionAlso);
  counter.check(
    'attribution',
    right.some((source) => (source === null ? !f.attribution : isRoughly(source, f.attribution))),
  );
}

function checkTopics(counter: Counter, w: CooperationAnswer, f: Cooperation): void {
  if (w.topicsOptional) return;
  const right = w.topics ?? [];
  for (const topic of right) counter.check('topic recall', f.topics.includes(topic));
  for (const topic of f.topics) counter.check('topic precision', right.includes(topic));
}

function likeness(w: CooperationAnswer, f: Cooperation, text: string): number {
  if (![w.parties, ...(w.partiesAlso ?? [])].some((parties) => areSameParties(parties, f.parties))) return 0;
  const kind = isOneOf(f.kind, w.kind, w.kindAlso);
  const date = isOneOf(f.date, w.date, w.dateAlso);
  const words = isSaidAt(w.at, f, text);
  if (!kind && !words && !(date && w.date !== null)) return 0;
  return 1 + (kind ? 2 : 0) + (date ? 1 : 0) + (words ? 3 : 0);
}

/** The same ones; three in four of them where there are five or more. */
function areSameParties(wanted: readonly string[], found: readonly string[]): boolean {
  const both = wanted.filter((party) => found.includes(party)).length;
  const all = new Set([...wanted, ...found]).size;
  return wanted.length < 5 ? both === all : both >= 0.75 * all;
}

/** The evidence overlaps the first place where the text has these words. */
function isSaidAt(words: string | undefined, { evidence }: Cooperation, text: string): boolean {
  const at = words === undefined ? -1 : text.indexOf(words);
  return at >= 0 && evidence.start < at + (words?.length ?? 0) && evidence.end > at;
}

const partiesOf = ({ parties }: { readonly parties: readonly string[] }): string => [...parties].sort().join();
