import type { Outcome } from './outcome.ts';

/** What the log says of a key: what became of it, never a word of the article. */
export function reportOf(outcome: Outcome): Readonly<Record<string, unknown>> {
  if (outcome.kind === 'absent') return { outcome: outcome.kind };
  const { id, status, generation, object, extractor } = outcome.head;
  return {
    outcome: outcome.kind,
    id,
    status,
    generation,
    version: object?.versionId ?? object?.etag,
    extractor,
    ...(outcome.kind === 'stored' && { entries: outcome.entries }),
  };
}
