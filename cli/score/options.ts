import { parseArgs } from 'node:util';

export interface ScoreOptions {
  readonly folders: readonly string[];
  readonly answers: string | undefined;
  readonly reference: string | undefined;
  readonly misses: boolean;
  readonly checks: boolean;
  readonly json: boolean;
  readonly help: boolean;
}

/** The options, or a sentence that says what is wrong with the call. */
export function scoreOptions(args: readonly string[]): ScoreOptions | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        answers: { type: 'string' },
        reference: { type: 'string' },
        misses: { type: 'boolean', default: false },
        checks: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.answers !== undefined && positionals.length !== 1) return '--answers goes with one folder of articles';
    if (values.json && values.misses) return '--json and --misses exclude each other';
    return { ...values, answers: values.answers, reference: values.reference, folders: positionals };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
