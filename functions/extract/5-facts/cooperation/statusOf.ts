import type { Kind, Status } from '../../../records/schema/index.ts';
import type { ActPhrase } from './actPatterns.ts';
import type { Tense } from './verbGroup.ts';

/** The status of the act that a phrase tells in a tense; undefined where none is told. */
export function statusOf(
  { kind, status }: Pick<ActPhrase, 'kind' | 'status'>,
  tense: Tense,
  verb: string,
  isSince: boolean,
): Status | undefined {
  if (tense === 'negated' && status === 'proposed') return status;
  if (tense === 'negated')
    return (kind === 'agreement' && RENEWING.test(verb)) || (kind === 'operation' && isSince) ? 'ended' : undefined;
  if (status === 'ended' && (tense === 'proposed' || tense === 'possible')) return 'proposed';
  if (status === 'ended' && (tense === 'future' || tense === 'planned')) return 'planned';
  return status ?? statusByTense(kind, tense, verb, isSince);
}

/** "would not renew the agreement" ends it, as "has not cooperated since 2005" tells an end. */
const RENEWING = /^(?:renew|extend)/;

function statusByTense(kind: Kind, tense: Tense, verb: string, isSince: boolean): Status | undefined {
  if (tense === 'possible') return undefined;
  if (tense === 'proposed' || verb.startsWith('offer')) return 'proposed';
  if (kind === 'pledge') return tense === 'purpose' ? undefined : 'planned';
  if (tense === 'future' || tense === 'planned' || PROMISING.test(verb)) return 'planned';
  if (kind === 'agreement') return SIGNING.test(verb) ? 'signed' : 'agreed';
  if (tense === 'purpose' && kind === 'institution') return undefined;
  if (kind === 'justice' && tense === 'past') return 'completed';
  if (tense === 'progressive' || isSince || kind === 'institution') return 'ongoing';
  if (tense === 'present') return kind === 'justice' ? 'completed' : 'ongoing';
  if (tense === 'purpose') return undefined;
  return 'completed';
}

/** Verbs of giving that tell only of the will to. */
const PROMISING = /^(?:pledg|commit|earmark)/;
const SIGNING = /^(?:sign|conclud|ink|seal|initial|ratif|put|formaliz|formalis|subscrib|renew)/;
