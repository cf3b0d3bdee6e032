import type { Statement } from '../../../functions/records/schema/index.ts';
import type { StatementAnswer } from '../answer/index.ts';
import { alternatives } from '../compare/alternatives.ts';
import { fold } from '../compare/fold.ts';
import { isRoughly } from '../compare/names.ts';
import { pairUp } from '../pairing.ts';
import { Counter, type Tally } from '../tally.ts';
import { checkEvidence } from './evidence.ts';

/** Found: the first words. Strict: the speaker as well. */
export function scoreStatements(wanted: readonly StatementAnswer[], found: readonly Statement[], text: string): Tally {
  const counter = new Counter();
  checkEvidence(counter, text, found);
  const rule = {
    likeness: (w: StatementAnswer, f: Statement) => (fold(f.text).includes(fold(w.starts)) ? 1 : 0),
    describeWanted: ({ speaker, starts }: StatementAnswer) => `${speaker}: ${starts.slice(0, 50)}`,
    describeFound: ({ speaker, text: said }: Statement) => `${speaker}: ${said.slice(0, 50)}`,
  };
  for (const { wanted: w, found: f } of pairUp(counter, wanted, found, rule)) {
    const speaker = counter.check(
      'speaker',
      alternatives(w.speaker, w.speakerAlso).some((name) => isRoughly(name, f.speaker)),
    );
    if (w.medium) counter.check('medium', isRoughly(w.medium, f.medium));
    if (speaker) counter.strict();
    else counter.miss(`speaker ${f.speaker} for ${w.speaker}: ${w.starts.slice(0, 50)}`);
  }
  return counter.tally();
}
