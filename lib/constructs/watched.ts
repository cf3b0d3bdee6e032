import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { type IMetric, MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import {
  ARTICLES,
  EXTRACTION_TIME,
  FACTS,
  NAMESPACE,
  OLDEST_MESSAGE_AGE,
  SERVICE,
} from '../../functions/ingest/metrics/names.ts';

/** Everything in the stack that can go wrong while it runs. */
export interface Watched {
  readonly queue: Queue;
  readonly deadLetterQueue: Queue;
  readonly ingest: LambdaFunction;
  readonly query: LambdaFunction;
  readonly table: Table;
  readonly api: HttpApi;
}

/** What tells how it goes, each for five minutes. */
export function metricsOf({ api, deadLetterQueue, ingest, query, queue, table }: Watched, environment: string) {
  const tableSum = (metricName: string): IMetric =>
    new Metric({
      namespace: 'AWS/DynamoDB',
      metricName,
      dimensionsMap: { TableName: table.tableName },
      statistic: 'Sum',
    });
  return {
    deadLetters: deadLetterQueue.metricApproximateNumberOfMessagesVisible({ statistic: 'Maximum' }),
    oldestChange: queue.metricApproximateAgeOfOldestMessage({ statistic: 'Maximum' }),
    changesDone: queue.metricNumberOfMessagesDeleted({ statistic: 'Sum' }),
    ingestCalls: ingest.metricInvocations(),
    ingestErrors: ingest.metricErrors(),
    ingestDuration: ingest.metricDuration({ statistic: 'p99' }),
    queryErrors: query.metricErrors(),
    queryDuration: query.metricDuration({ statistic: 'p99' }),
    functionThrottles: sumOf({ ingest: ingest.metricThrottles(), query: query.metricThrottles() }),
    tableThrottles: sumOf({ reads: tableSum('ReadThrottleEvents'), writes: tableSum('WriteThrottleEvents') }),
    requests: api.metricCount(),
    serverErrors: api.metricServerError({ statistic: 'Sum' }),
    slowest: api.metricLatency({ statistic: 'p99' }),
    ...ownMetrics(environment),
  };
}

/** What the ingest function says of its own work. */
function ownMetrics(environment: string) {
  const metric = (metricName: string, statistic: string): IMetric =>
    new Metric({ namespace: NAMESPACE, metricName, dimensionsMap: { environment, service: SERVICE }, statistic });
  const { extracted, failed, rejected } = ARTICLES;
  return {
    extracted: metric(extracted, 'Sum'),
    rejected: metric(rejected, 'Sum'),
    failed: metric(failed, 'Sum'),
    facts: Object.values(FACTS).map((name) => metric(name, 'Sum')),
    extractionTime: metric(EXTRACTION_TIME, 'p99'),
    usualExtractionTime: metric(EXTRACTION_TIME, 'p50'),
    oldestMessage: metric(OLDEST_MESSAGE_AGE, 'Maximum'),
  };
}

export type Metrics = ReturnType<typeof metricsOf>;

/** The names must differ from those of other sums in one graph. */
function sumOf(metrics: Readonly<Record<string, IMetric>>): IMetric {
  const terms = Object.keys(metrics).map((name) => `FILL(${name}, 0)`);
  return new MathExpression({ expression: terms.join(' + '), usingMetrics: { ...metrics } });
}
