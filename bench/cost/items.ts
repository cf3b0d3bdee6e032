import type { PRICES } from './prices.ts';

/** Of one article. */
export interface ArticleInputs {
  readonly writeUnits: number;
  readonly readUnits: number;
  readonly storedKiB: number;
  readonly fileKiB: number;
  /** Of the function, with 1 GiB. */
  readonly milliseconds: number;
  readonly logKiB: number;
}

/** Of one question. */
export interface QueryInputs {
  readonly readUnits: number;
  readonly milliseconds: number;
  readonly answerKiB: number;
  readonly logKiB: number;
}

export interface CostItem {
  readonly what: string;
  /** How much of it, in words. */
  readonly amount: string;
  readonly dollars: number;
}

type Prices = typeof PRICES;

const KIB_PER_GB = 1024 * 1024;
const MEMORY_GB = 1;

/** Of the calls, about so many are traced (X-Ray's own rule: one a second and five in a hundred of the rest). */
const TRACED = 0.05;

/** A million articles that come one by one within a month. A batch of ten would need a tenth of the calls. */
export function articleItems(article: ArticleInputs, price: Prices): readonly CostItem[] {
  const { fileKiB, logKiB, milliseconds, readUnits, storedKiB, writeUnits } = article;
  const gbSeconds = (MEMORY_GB * milliseconds * 1e6) / 1000;
  return [
    item('writes of the table', `${shown(writeUnits)} write units an article`, writeUnits * price.millionWriteUnits),
    item('reads of the table', `${readUnits} read unit an article`, readUnits * price.millionReadUnits),
    item('time of the function', `${shown(milliseconds)} ms with 1 GiB an article`, gbSeconds * price.gbSecond),
    item('calls of the function', 'one an article', price.millionCalls),
    item('requests to the queue', 'send, receive, delete', 3 * price.millionMessageRequests),
    item('requests to the bucket', 'PUT, GET, HEAD', price.millionPuts + 2 * price.millionGets),
    item('log', `${logKiB} KiB an article`, gb(logKiB) * price.logGb),
    item('traces', '5 % of the calls', TRACED * price.millionTraces),
    item(
      'table, kept a month',
      `${shown(storedKiB)} KiB an article`,
      gb(storedKiB) * (price.tableGbMonth + price.recoveryGbMonth),
    ),
    item('bucket, kept a month', `${shown(fileKiB)} KiB an article`, gb(fileKiB) * price.bucketGbMonth),
  ];
}

/** A million questions within a month. */
export function queryItems(query: QueryInputs, price: Prices): readonly CostItem[] {
  const { answerKiB, logKiB, milliseconds, readUnits } = query;
  const gbSeconds = (MEMORY_GB * milliseconds * 1e6) / 1000;
  return [
    item('reads of the table', `${readUnits} read units a question`, readUnits * price.millionReadUnits),
    item('time of the function', `${milliseconds} ms with 1 GiB a question`, gbSeconds * price.gbSecond),
    item('calls of the function', 'one a question', price.millionCalls),
    item('API', 'one request', price.millionRequests),
    item('answers', `${answerKiB} KiB a question`, gb(answerKiB) * price.gbOut),
    item('logs', `${logKiB} KiB a question`, gb(logKiB) * price.logGb),
    item('traces', '5 % of the calls', TRACED * price.millionTraces),
  ];
}

/** What costs the same whatever happens, in an environment with alarms. */
export function standingItems(metrics: number, alarmMetrics: number, price: Prices): readonly CostItem[] {
  return [
    item('metrics of ingest', `${metrics} metrics`, metrics * price.metricMonth),
    item('alarms', `${alarmMetrics} metrics that they watch`, alarmMetrics * price.alarmMetricMonth),
    item('dashboard', 'one', price.dashboardMonth),
  ];
}

/** Three digits are all that is known. */
function shown(value: number): string {
  return String(Number(value.toPrecision(3)));
}

/** Of a million of them. */
function gb(kib: number): number {
  return (kib * 1e6) / KIB_PER_GB;
}

function item(what: string, amount: string, dollars: number): CostItem {
  return { what, amount, dollars };
}
