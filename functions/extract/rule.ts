import type { Document, TokenRange } from './3-text/document.ts';

/** What a rule found, where, and which rule it was (for the debug trace). */
export interface Finding extends TokenRange {
  readonly rule: string;
}

/** Recognises one thing at one token; looks only a bounded way ahead and back, so that the whole stays linear. */
export interface Parser<F extends Finding, D extends Document = Document> {
  readonly name: string;
  readonly parse: (doc: D, at: number) => F | undefined;
}

/** Turns one list of findings, in text order, into a better one. */
export interface Refiner<F extends Finding, D extends Document = Document> {
  readonly name: string;
  readonly refine: (findings: readonly F[], doc: D) => readonly F[];
}

/** Parsers in the order given, at each token the first that finds something, then the refiners in theirs. */
export function recognise<F extends Finding, D extends Document>(
  doc: D,
  parsers: readonly Parser<F, D>[],
  refiners: readonly Refiner<F, D>[],
): readonly F[] {
  const findings: F[] = [];
  for (let at = 0; at < doc.tokens.length; at += 1) {
    for (const parser of parsers) {
      const finding = parser.parse(doc, at);
      if (finding === undefined) continue;
      findings.push(finding);
      at = Math.max(at, finding.last - 1);
      break;
    }
  }
  return refiners.reduce<readonly F[]>((list, refiner) => refiner.refine(list, doc), findings);
}
