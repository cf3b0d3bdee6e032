import speech from '../../vocabulary/speech.json' with { type: 'json' };
import { lazily } from '../gazetteer/lazily.ts';
import { wordSet } from '../gazetteer/phraseTrie.ts';

const VERBS = lazily(() =>
  wordSet(
    speech.verbs.flatMap(({ verb, forms = [] }: { verb: string; forms?: readonly string[] }) => [verb, ...forms]),
  ),
);

/** "said", "told", "according" …, folded. */
export const isSpeechVerb = (norm: string): boolean => VERBS().has(norm);
