/** What `npm run cost` can't measure in a moment, and where it comes from. */
export const MEASURED = {
  article: {
    /** One consistent read of the head. */
    readUnits: 1,
    /** A line of the log, one of metrics, and Lambda's own three. */
    logKiB: 1.5,
  },
  /** The mean over the questions of `npm run bench:query`, answers compressed; the processor's time includes the emulator. */
  query: { readUnits: 27, milliseconds: 60, answerKiB: 2, logKiB: 0.8 },
} as const;
