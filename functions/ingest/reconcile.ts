import { articleIdOf } from '../records/articleId.ts';
import { backoff } from '../records/clock.ts';
import { Fault } from '../records/errors.ts';
import { attempt } from './attempt.ts';
import type { Ingest } from './ingest.ts';
import type { Outcome } from './outcome.ts';

/** How often one delivery starts again because another changed the article, or waits because another works on it. */
const MAX_ATTEMPTS = 10;
const FIRST_WAIT_MS = 50;
const LONGEST_WAIT_MS = 2_000;

/**
 * Makes the table hold what the bucket holds for a key, whatever either held before. docs/convergence.md says why this
 * is right in any order, at any number of deliveries, after any crash. Throws when only a later delivery can go on.
 */
export async function reconcile(key: string, ingest: Ingest): Promise<Outcome> {
  const owner = ingest.newOwner();
  const id = articleIdOf(key);
  for (let number = 0; number < MAX_ATTEMPTS; number += 1) {
    const result = await attempt({ key, id, owner }, ingest);
    if (result.kind !== 'again') return result;
    if (result.why === 'busy') {
      await ingest.clock.wait(backoff(number, ingest.random, FIRST_WAIT_MS, LONGEST_WAIT_MS));
    }
  }
  throw new Fault('busy', 'Others kept working on this article; a later delivery looks at it again.');
}
