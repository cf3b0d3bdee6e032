export type LocalErrorCode = 'bad-option' | 'port-in-use' | 'bad-data' | 'unknown-template' | 'bad-handler';

/** Why the local stack can't run, in a sentence for the person who started it. */
export class LocalError extends Error {
  override readonly name = 'LocalError';
  readonly code: LocalErrorCode;

  constructor(code: LocalErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
