/** What `npm run cost` can't measure in a moment, and where it comes from. */
export const MEASURED = {
  article: {
    /** One consistent read of the head. */
    readUnits: 1,
    /** A line of the log, one of metrics, and Lambda's own three. */
    logKiB: 1.5,
  },
  /** The mean over the questions of `npm run bench:query`, with 20,000 articles: docs/query.md. */
  query: { readUnits: 30, milliseconds: 30, answerKiB: 6, logKiB: 0.9 },
} as const;
