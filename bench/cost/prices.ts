/**
 * What AWS lists for us-east-1, in US dollars without any free tier, as looked up in November 2026 on the pricing pages of
 * each service (aws.amazon.com/SERVICE/pricing) and pages that quote them. Other regions cost up to half as much again.
 */
export const PRICES = {
  /** DynamoDB on demand (since November 2024). */
  millionWriteUnits: 0.625,
  millionReadUnits: 0.125,
  tableGbMonth: 0.25,
  recoveryGbMonth: 0.2,
  /** Lambda on arm64. */
  millionCalls: 0.2,
  gbSecond: 0.0000133334,
  /** S3 standard. */
  millionPuts: 5,
  millionGets: 0.4,
  bucketGbMonth: 0.023,
  /** SQS standard. */
  millionMessageRequests: 0.4,
  /** API Gateway, HTTP API, up to 300 million a month; what leaves AWS, up to 10 TB a month. */
  millionRequests: 1,
  gbOut: 0.09,
  /** CloudWatch. */
  logGb: 0.5,
  metricMonth: 0.3,
  alarmMetricMonth: 0.1,
  dashboardMonth: 3,
  /** X-Ray. */
  millionTraces: 5,
} as const;
