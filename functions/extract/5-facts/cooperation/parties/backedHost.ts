import { word } from '../../../4-entities/words.ts';
import classes from '../../../vocabulary/actClasses.json' with { type: 'json' };
import type { PartyRule } from './partyRules.ts';
import type { PartyScope } from './scope.ts';

const OPERATIONS = new Set([...classes.OPS, 'seizure', 'seizures', 'arrest', 'arrests', 'capture', 'rescue', 'bust']);

function hasOperation({ doc, sentence }: PartyScope): boolean {
  for (let at = sentence.first; at < sentence.last; at += 1) if (OPERATIONS.has(word(doc, at))) return true;
  return false;
}

const BACKING = new Set(['support', 'help', 'backing', 'assistance', 'cooperation', 'collaboration']);

/** "The operation, carried out with the support of the Colombian Navy": of the country that the article is about. */
export const backedHost: PartyRule = ({ scope, phrase: { kind, first, last, verb }, inSentence }) => {
  const { doc } = scope;
  const [backer] = inSentence;
  if (kind !== 'operation' || verb !== undefined || backer === undefined || inSentence.length > 1) return undefined;
  let isBacking = false;
  for (let at = first; at < last; at += 1) if (BACKING.has(word(doc, at))) isBacking = true;
  const isTold = isBacking && word(doc, first) === 'with' && hasOperation(scope);
  const host = isTold ? scope.memory.hostOf(backer) : undefined;
  return host && [backer, host];
};
