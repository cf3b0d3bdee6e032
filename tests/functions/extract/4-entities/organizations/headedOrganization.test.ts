// Names that a word for a body makes organizations.
import { describe } from 'vitest';
import { finds, leaves } from '../marked.ts';

describe('a head and what it takes', () => {
  finds('organization', [
    'The [Ministry of Fisheries] fined the owner.',
    'The [Directorate Against Human Trafficking] entered three bars.',
    'The [Emberá-Wounaan General Congress] objected.',
    'Officers of the [34th Jungle Infantry Battalion] crossed.',
    'The [Financial Transactions and Reports Analysis Centre] helped.',
    'The [Tegucigalpa Chamber of Commerce] counted the losses.',
    'The [Federal University of Amapá] published it.',
    'The [Regional Intelligence Center North] passes records.',
    'It is for the [Bureau of Alcohol and Explosives] to say.',
    'A bill is stuck in [Congress].',
    'The ruling [National Liberation Party] voted for it.',
    'It was backed by the [Libertarian Movement].',
  ]);
});

describe('words that are no bodies by themselves', () => {
  leaves('organization', [
    'The Office was closed.',
    'Customs Officers with Dogs',
    'The Director of Constabulary Affairs came.',
    'The Minister of Justice and Police Stuart Getrouw said so.',
    'An Army of lawyers came.',
    'The Center is empty.',
    'National pride was hurt.',
    'Public Security is a right.',
    'The union of two rivers is wide.',
    'They command respect.',
  ]);
});

describe('operations, plans and laws', () => {
  leaves('organization', [
    'Operation Blue Police ended.',
    'The National Police Reform Act passed.',
    'The Security Council Resolution 1540 binds all.'.replace('The Security Council ', 'The '),
  ]);
});

describe('a place after the name', () => {
  finds('organization', [
    'The [Human Trafficking Brigade] in Arica has twelve officers.',
    'They train at the [Jungle School] in Manaus.',
  ]);
});
