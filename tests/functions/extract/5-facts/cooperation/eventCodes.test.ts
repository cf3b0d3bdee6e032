// PLOVER and CAMEO codes of an act, by its kind, status, topics and number of parties.
import { expect, test } from 'vitest';
import { eventCodes } from '../../../../../functions/extract/5-facts/cooperation/eventCodes.ts';

test.each([
  ['a signed agreement supports', ['agreement', 'signed', [], 2], 'SUPPORT', null, '057'],
  ['what was only agreed is an intent', ['agreement', 'agreed', [], 2], 'AGREE', null, '030'],
  ['what will be signed is an intent', ['agreement', 'planned', [], 2], 'AGREE', null, '030'],
  ['a promise is an intent', ['pledge', 'planned', [], 2], 'AGREE', null, '030'],
  ['a meeting of two consults', ['meeting', 'completed', [], 2], 'CONSULT', 'visit', '042'],
  ['a meeting of many consults', ['meeting', 'completed', [], 5], 'CONSULT', 'multilateral', '046'],
  ['a planned meeting is an intent to meet', ['meeting', 'planned', [], 2], 'AGREE', null, '036'],
  ['joint action cooperates', ['operation', 'completed', [], 2], 'COOPERATE', null, '062'],
  ['information is intelligence', ['information-exchange', 'ongoing', [], 2], 'COOPERATE', null, '064'],
  ['an extradition is judicial', ['justice', 'completed', [], 2], 'COOPERATE', null, '063'],
  ['help is aid', ['assistance', 'completed', [], 2], 'AID', null, '070'],
  [
    'help after a disaster is humanitarian aid',
    ['assistance', 'completed', ['disaster-response'], 2],
    'AID',
    null,
    '073',
  ],
  ['help asked for is an intent', ['assistance', 'proposed', [], 2], 'AGREE', null, '033'],
] as const)('%s', (_, [kind, status, topics, parties], event, mode, cameo) => {
  expect(eventCodes(kind, status, topics, parties)).toEqual({ plover: { event, mode }, cameo });
});
