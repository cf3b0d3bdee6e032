import { TOPICS, type Topic } from '../../../records/schema/index.ts';
import type { TokenRange } from '../../3-text/document.ts';
import type { Token } from '../../3-text/token.ts';
import { lazily } from '../../4-entities/gazetteer/lazily.ts';
import { PhraseTrie } from '../../4-entities/gazetteer/phraseTrie.ts';
import topics from '../../vocabulary/topics.json' with { type: 'json' };

const topicPhrases = lazily(() => {
  const trie = new PhraseTrie<Topic>();
  for (const { topic, phrases } of topics) {
    const known = TOPICS.find((name) => name === topic);
    if (known === undefined) throw new Error(`topics.json: ${topic}`);
    for (const phrase of phrases) trie.add(phrase, known);
  }
  return trie;
});

/** The topics that the words of a range speak of, in the order of the vocabulary. */
export function topicsIn(tokens: readonly Token[], { first, last }: TokenRange): readonly Topic[] {
  const found = new Set<Topic>();
  for (let at = first; at < last; at += 1) {
    const matches = topicPhrases().matchesAt(tokens, at, last);
    const longest = matches[0]?.last;
    for (const match of matches) if (match.last === longest) found.add(match.value);
    if (longest !== undefined) at = longest - 1;
  }
  return TOPICS.filter((topic) => found.has(topic));
}
