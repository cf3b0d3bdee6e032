import { type IMetric, MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import type { Metrics } from './watched.ts';

/** Something that somebody should look at, and how it is noticed: above the threshold for so many periods of five minutes. */
export interface AlarmPlan {
  readonly name: string;
  readonly description: string;
  readonly metric: IMetric;
  readonly threshold: number;
  readonly periods: number;
}

/** Older than this, and nothing is done: a long queue that moves is only a bulk upload. */
const STALLED_SECONDS = 900;

/** Fewer requests say nothing about the share of those that fail. */
const FEW_REQUESTS = 20;
const FEW_ARTICLES = 20;

export function alarmPlans(metrics: Metrics): readonly AlarmPlan[] {
  const { changesDone, deadLetters, ingestCalls, ingestErrors, oldestChange, requests, serverErrors, slowest } =
    metrics;
  const { extracted, extractionTime, rejected } = metrics;
  return [
    {
      name: 'GivenUp',
      description: 'An article could not be ingested in five tries: see the log, mend the cause, npm run redrive',
      metric: deadLetters,
      threshold: 0,
      periods: 1,
    },
    {
      name: 'Stalled',
      description:
        'Changes wait for more than 15 minutes and none is done: is the ingest function failing or throttled?',
      metric: new MathExpression({
        expression: `IF(age > ${STALLED_SECONDS} AND FILL(done, 0) < 1, 1, 0)`,
        usingMetrics: { age: oldestChange, done: changesDone },
      }),
      threshold: 0,
      periods: 2,
    },
    {
      name: 'IngestErrors',
      description: 'More than one in ten calls of the ingest function fails as a whole (time-outs, out of memory)',
      metric: share(ingestErrors, ingestCalls, 1),
      threshold: 10,
      periods: 2,
    },
    {
      name: 'Rejections',
      description:
        'More than one in five new articles is rejected: see /articles?status=rejected, then the uploader or the extractor',
      metric: share(
        rejected,
        new MathExpression({
          expression: 'FILL(extracted, 0) + FILL(rejected, 0)',
          usingMetrics: { extracted, rejected },
        }),
        FEW_ARTICLES,
      ),
      threshold: 20,
      periods: 3,
    },
    {
      name: 'ExtractionSlow',
      description: 'One article in a hundred takes longer than five seconds to extract: which one, the log says',
      metric: extractionTime,
      threshold: 5_000,
      periods: 3,
    },
    {
      name: 'ApiErrors',
      description: 'More than one in a hundred requests is answered with a 5xx',
      metric: share(serverErrors, requests, FEW_REQUESTS),
      threshold: 1,
      periods: 2,
    },
    {
      name: 'ApiSlow',
      description: 'One request in a hundred takes longer than three seconds',
      metric: slowest,
      threshold: 3_000,
      periods: 3,
    },
    {
      name: 'FunctionThrottles',
      description: 'Lambda turns calls away: the concurrency of the account, or of the function, is used up',
      metric: metrics.functionThrottles,
      threshold: 0,
      periods: 3,
    },
    {
      name: 'TableThrottles',
      description: 'DynamoDB turns requests away: one partition is asked for more than it gives',
      metric: metrics.tableThrottles,
      threshold: 0,
      periods: 3,
    },
  ];
}

/** In percent; 0 where there are too few to tell. */
function share(part: IMetric, whole: IMetric, least: number): IMetric {
  return new MathExpression({
    expression: `IF(whole >= ${least}, 100 * part / whole, 0)`,
    usingMetrics: { part, whole },
  });
}
