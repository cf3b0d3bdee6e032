import type { Evidence } from '../../../functions/records/schema/index.ts';
import type { Counter } from '../tally.ts';

/** Every fact's evidence must be the text's own words. */
export function checkEvidence(counter: Counter, text: string, facts: readonly { readonly evidence: Evidence }[]): void {
  for (const { evidence } of facts) {
    counter.check('evidence', evidence.exact !== '' && text.slice(evidence.start, evidence.end) === evidence.exact);
  }
}
