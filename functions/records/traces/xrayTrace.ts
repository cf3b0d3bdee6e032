import { Tracer } from '@aws-lambda-powertools/tracer';
import type { Annotations, Trace } from './trace.ts';

/** Writes into the trace of the call what is done, with every request of the clients. */
export function xrayTrace(service: string, clients: readonly object[]): Trace {
  const tracer = new Tracer({ serviceName: service, captureHTTPsRequests: false });
  for (const client of clients) tracer.captureAWSv3Client(client);
  return <Result>(name: string, annotations: Annotations, work: () => Promise<Result>) =>
    tracer.provider.captureAsyncFunc(name, async (segment) => {
      for (const [key, value] of Object.entries(annotations)) segment?.addAnnotation(key, value);
      try {
        return await work();
      } catch (error) {
        segment?.addError(error instanceof Error ? error : String(error));
        throw error;
      } finally {
        segment?.close();
      }
    }) as Promise<Result>;
}
