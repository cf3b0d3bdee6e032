import { isTraced, type Trace } from './trace.ts';

/**
 * Traces by Powertools and X-Ray. Loaded with the first call whose trace is kept, because loading takes as long as half of
 * everything else that a function loads; where no trace is kept, as on a laptop, it never is. The requests of the clients
 * belong to the trace.
 */
export function lambdaTrace(service: string, clients: readonly object[]): Trace {
  let loaded: Promise<Trace> | undefined;
  return async (name, annotations, work) => {
    if (!isTraced(process.env)) return work();
    loaded ??= import('./xrayTrace.ts').then(({ xrayTrace }) => xrayTrace(service, clients));
    return (await loaded)(name, annotations, work);
  };
}
