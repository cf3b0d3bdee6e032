/** What a trace can be found by. Never a word of an article. */
export type Annotations = Readonly<Record<string, string>>;

/** Does a piece of work, and writes it into the trace of the call, if that is kept. Changes neither result nor error. */
export type Trace = <Result>(name: string, annotations: Annotations, work: () => Promise<Result>) => Promise<Result>;

/** Lambda names the trace of each call in the environment, and says whether it is kept: about one in twenty is. */
export function isTraced(environment: Readonly<Record<string, string | undefined>>): boolean {
  return environment._X_AMZN_TRACE_ID?.split(';').includes('Sampled=1') ?? false;
}
