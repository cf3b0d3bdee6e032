import type { Kind, Status, Topic } from '../../../records/schema/index.ts';

export interface EventCodes {
  readonly plover: { readonly event: string; readonly mode: string | null };
  readonly cameo: string;
}

const code = (event: string, mode: string | null, cameo: string): EventCodes => ({ plover: { event, mode }, cameo });

/** CAMEO 03x, the intent to do what the kind says. */
const INTENT: Readonly<Record<Kind, string>> = {
  agreement: '030',
  pledge: '030',
  meeting: '036',
  operation: '0312',
  exercise: '0312',
  training: '0312',
  'information-exchange': '0314',
  assistance: '033',
  institution: '030',
  industry: '0311',
  justice: '0313',
};

/** PLOVER 2.0 event and mode, and CAMEO code, of an act. Source: the PLOVER codebook's AGREE, SUPPORT, CONSULT, COOPERATE and AID. */
export function eventCodes(kind: Kind, status: Status, topics: readonly Topic[], partyCount: number): EventCodes {
  if (status === 'proposed' || status === 'planned') return code('AGREE', null, INTENT[kind]);
  switch (kind) {
    case 'agreement':
      return status === 'signed' ? code('SUPPORT', null, '057') : code('AGREE', null, '030');
    case 'pledge':
      return code('AGREE', null, '030');
    case 'meeting':
      return partyCount > 2 ? code('CONSULT', 'multilateral', '046') : code('CONSULT', 'visit', '042');
    case 'information-exchange':
      return code('COOPERATE', null, '064');
    case 'justice':
      return code('COOPERATE', null, '063');
    case 'assistance':
      return code('AID', null, topics.includes('disaster-response') || topics.includes('health') ? '073' : '070');
    case 'industry':
      return code('COOPERATE', null, '061');
    case 'operation':
    case 'exercise':
    case 'training':
    case 'institution':
      return code('COOPERATE', null, '062');
  }
}
