import { Metrics } from '@aws-lambda-powertools/metrics';
import type { Measure } from './measures.ts';
import { NAMESPACE, SERVICE } from './names.ts';

/** Measures of one call, told when it ends. */
export interface EmittedMetrics {
  readonly add: (...measures: readonly Measure[]) => void;
  readonly publish: () => void;
}

/** One line of the log a call, from which CloudWatch makes metrics (embedded metric format). POWERTOOLS_METRICS_DISABLED silences it. */
export function emittedMetrics(environment: string): EmittedMetrics {
  const metrics = new Metrics({ namespace: NAMESPACE, serviceName: SERVICE, defaultDimensions: { environment } });
  return {
    add: (...measures) => {
      for (const { name, unit, value } of measures) metrics.addMetric(name, unit, value);
    },
    publish: () => {
      // It would warn of a call without measures, such as that of S3's test event.
      if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
    },
  };
}
