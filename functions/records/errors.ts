/** Why the service could not do what was asked of it, for programs. Nobody's mistake: a later try can succeed. */
export type FaultCode =
  | 'busy'
  | 'lease-lost'
  | 'write-refused'
  | 'read-refused'
  | 'record-incomplete'
  | 'misconfigured';

/** The one class of what goes wrong in the service itself. Mistakes of callers are `RequestProblem`s, doubts about an article are values. */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly code: FaultCode;

  constructor(code: FaultCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
