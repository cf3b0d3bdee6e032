import { fold } from '../../3-text/fold.ts';
import { lazily } from '../../4-entities/gazetteer/lazily.ts';
import speech from '../../vocabulary/speech.json' with { type: 'json' };

const NOT_PEOPLE = new Set([
  'statement',
  'communique',
  'press release',
  'news release',
  'bulletin',
  'report',
  'study',
  'document',
  'source',
]);

const CALLINGS = lazily(
  () =>
    new Set(
      speech.descriptions
        .map(({ description }) => fold(description))
        .filter((description) => !NOT_PEOPLE.has(description)),
    ),
);

/** "spokeswoman", "analyst", "officer": a word for somebody who speaks. */
export const isCalling = (norm: string): boolean => CALLINGS().has(norm);
