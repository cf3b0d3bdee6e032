import type { FactCounts } from '../factCounts.ts';
import type { Outcome } from '../outcome.ts';
import { ARTICLES, EXTRACTION_TIME, FACTS, OLDEST_MESSAGE_AGE } from './names.ts';

export interface Measure {
  readonly name: string;
  readonly unit: 'Count' | 'Milliseconds' | 'Seconds';
  readonly value: number;
}

/** What an article that came to an end adds to the counts. */
export function measuresOf(outcome: Outcome): readonly Measure[] {
  switch (outcome.kind) {
    case 'stored':
      if (outcome.head.status === 'rejected') return [one(ARTICLES.rejected)];
      return [one(ARTICLES.extracted), ...factMeasures(outcome.facts)];
    case 'removed':
      return [one(ARTICLES.removed)];
    case 'unchanged':
    case 'absent':
      return [one(ARTICLES.unchanged)];
  }
}

export const failure: Measure = one(ARTICLES.failed);

export function extractionTime(milliseconds: number): Measure {
  return { name: EXTRACTION_TIME, unit: 'Milliseconds', value: milliseconds };
}

/** Of messages as Lambda hands them on; nothing where none says when it was sent. */
export function oldestAge(
  messages: readonly { readonly attributes?: { readonly SentTimestamp?: string } }[],
  now: number,
): readonly Measure[] {
  const sent = messages.map(({ attributes }) => Number(attributes?.SentTimestamp)).filter((time) => time > 0);
  if (sent.length === 0) return [];
  return [{ name: OLDEST_MESSAGE_AGE, unit: 'Seconds', value: Math.max(0, (now - Math.min(...sent)) / 1000) }];
}

function factMeasures(facts: FactCounts): readonly Measure[] {
  const types = Object.keys(FACTS) as (keyof FactCounts)[];
  return types.map((type) => ({ name: FACTS[type], unit: 'Count', value: facts[type] }));
}

function one(name: string): Measure {
  return { name, unit: 'Count', value: 1 };
}
