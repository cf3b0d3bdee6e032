import { ARTICLES, EXTRACTION_TIME, FACTS, OLDEST_MESSAGE_AGE } from '../../functions/ingest/metrics/names.ts';
import {
  type ArticleInputs,
  articleItems,
  type CostItem,
  type QueryInputs,
  queryItems,
  standingItems,
} from './items.ts';
import { PRICES } from './prices.ts';

const METRICS = [...Object.values(ARTICLES), ...Object.values(FACTS), EXTRACTION_TIME, OLDEST_MESSAGE_AGE];

/** Every metric that an alarm reads counts, also within an expression. */
export const ALARM_METRICS = 16;

/** The three tables of docs/cost.md, in Markdown. */
export function costTables(article: ArticleInputs, query: QueryInputs): string {
  return [
    table('a million articles', articleItems(article, PRICES)),
    table('a million questions', queryItems(query, PRICES)),
    table('every month', standingItems(METRICS.length, ALARM_METRICS, PRICES)),
  ].join('\n');
}

function table(what: string, items: readonly CostItem[]): string {
  const sum = items.reduce((total, { dollars }) => total + dollars, 0);
  const lines = items.map(({ amount, dollars, what }) => `| ${what} | ${amount} | ${money(dollars)} |`);
  return [`| ${what} | | US$ |`, '| --- | --- | ---: |', ...lines, `| **in all** | | **${money(sum)}** |`, ''].join(
    '\n',
  );
}

function money(dollars: number): string {
  return dollars.toFixed(2);
}
