// Quotation marks around what nobody said.
import { describe, expect, test } from 'vitest';
import { recordOf } from '../support/recordOf.ts';
import { articleOf, yieldsNothing } from './check.ts';

describe('scare quotes and nicknames', () => {
  yieldsNothing('statements', [
    'The so-called "Iron Fist" policy failed.',
    'His "friends" left him there.',
    'Police arrested Joaquín "El Chapo" Guzmán in February.',
    'The road is known as "the road of the dead" among drivers.',
    'The “tax” is collected on Fridays.',
  ]);
});

describe('titles, names and inscriptions', () => {
  yieldsNothing('statements', [
    'The report, titled "Shadows over the Andes and the Coast," counts 90 airstrips.',
    'The ship "Almirante Grau" sailed at dawn.',
    'A sign at the gate read "No Trespassing on Army Property."',
    'The band played "The Ballad of the Seven Brothers" all night.',
    'The operation was christened "Clean Sweep in the South" by the ministry.',
  ]);
});

describe('the wording of documents', () => {
  yieldsNothing('statements', [
    'The declaration states that "the parties shall exchange information on all matters."',
    'Article 4 of the treaty says that "no party shall harbor fugitives of another."',
    'Under the law, "whoever moves dollars without a paper" goes to prison.',
  ]);
});

describe('marks that quote nothing', () => {
  yieldsNothing('statements', [
    "The soldiers' union and the sailors' club share a house.",
    'A 24" pipe and a 36" pipe lay in the road.',
    'The minister said that the country needed more boats and better radios.',
    "Rock 'n' roll, salsa and cumbia are played in the officers' mess until two.",
  ]);
});

test('and beside them, what somebody said', async () => {
  const { statements } = await recordOf(articleOf('"We will not wait for another storm," Mayor Marta Rojas said.'));
  expect(statements).toEqual([
    expect.objectContaining({
      speaker: 'Marta Rojas',
      text: expect.stringContaining('We will not wait for another storm'),
    }),
  ]);
});
