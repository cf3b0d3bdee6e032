import { fold } from '../../3-text/fold.ts';
import { isAmbiguousName, isParticle } from '../gazetteer/personNames.ts';
import { type Annotated, isFree, type PersonMention, textOf } from '../mention.ts';
import { isNameWord, opensSentence } from '../words.ts';

const rule = 'laterName';
const MOST_WORDS = 4;

/** "Cateriano" and "Peña Nieto" after the full name: every run of a known person's own surnames is that person again. */
export function laterNames(doc: Annotated, people: readonly PersonMention[]): readonly PersonMention[] {
  const parts = partsOfNames(people);
  if (parts.size === 0) return [];
  const found: PersonMention[] = [];
  for (let at = 0; at < doc.tokens.length; at += 1) {
    if (!isNameWord(doc, at) || !isFree(doc, at, at + 1)) continue;
    const last = longestRun(doc, at, parts);
    if (last === undefined) continue;
    found.push({ type: 'person', first: at, last, rule, support: 'context', name: textOf(doc, at, last), roles: [] });
    at = last - 1;
  }
  return found;
}

/** Ends of names ("Castro Contreras", "Contreras", "Castro") and lone rare given names ("Evo"); common words only inside a run. */
function partsOfNames(people: readonly PersonMention[]): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const { name } of people) {
    const words = name.split(' ').filter((part) => !/^["“”‘’]/.test(part));
    if (words.length < 2) {
      parts.add(fold(name));
      continue;
    }
    for (let start = 1; start < words.length; start += 1) {
      for (let end = start + 1; end <= words.length; end += 1) {
        if (isParticle(words[end - 1] ?? '')) continue;
        parts.add(fold(words.slice(start, end).join(' ')));
      }
    }
    parts.add(fold(name));
  }
  return parts;
}

function longestRun(doc: Annotated, at: number, parts: ReadonlySet<string>): number | undefined {
  for (let last = at + MOST_WORDS; last > at; last -= 1) {
    if (!isFree(doc, at, last) || doc.sentenceAt(last - 1) !== doc.sentenceAt(at)) continue;
    const run = fold(textOf(doc, at, last));
    if (!parts.has(run)) continue;
    const goesOn = isNameWord(doc, last) && isFree(doc, last, last + 1) && doc.tokens[last]?.spaced;
    const isDoubtful = last - at === 1 && isAmbiguousName(run) && opensSentence(doc, at) && goesOn;
    if (!isDoubtful) return last;
  }
  return undefined;
}
