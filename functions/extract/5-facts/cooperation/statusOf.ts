import type { Kind, Status } from '../../../records/schema/index.ts';
import type { Tense } from './verbGroup.ts';

/** The status that a kind of act has when it is told in a tense; undefined where no act is told. */
export function statusOf(kind: Kind, tense: Tense, verb: string, isSince: boolean): Status | undefined {
  if (tense === 'negated' || tense === 'possible') return undefined;
  if (tense === 'proposed' || verb.startsWith('offer')) return 'proposed';
  if (kind === 'pledge') return tense === 'purpose' ? undefined : 'planned';
  if (tense === 'future' || tense === 'planned') return 'planned';
  if (kind === 'agreement') return SIGNING.test(verb) ? 'signed' : 'agreed';
  if (tense === 'purpose' && kind === 'institution') return undefined;
  if (tense === 'progressive' || isSince || kind === 'institution') return 'ongoing';
  if (tense === 'present') return kind === 'justice' ? 'completed' : 'ongoing';
  if (tense === 'purpose') return undefined;
  return 'completed';
}

const SIGNING = /^(?:sign|ink|seal|initial|ratif|put|formaliz|formalis|subscrib|renew)/;
