import { RECORD_TYPES, type Report, scoreOf } from './report.ts';
import type { RecordType } from './scoreRecord.ts';

/** A folder's report under the name it's printed with. */
export interface NamedReport {
  readonly name: string;
  readonly articles: number;
  readonly report: Report;
}

const FIRST_COLUMN = 15;
const COLUMN = 44;

/** One line a record type, the folders side by side. */
export function printScores(sets: readonly NamedReport[], options: { readonly checks: boolean }): string {
  const line = (label: string, cells: readonly string[]) =>
    `${label.padEnd(FIRST_COLUMN)}${cells.map((cell) => cell.padEnd(COLUMN)).join('')}`.trimEnd();
  const lines = [
    line(
      '',
      sets.map(({ name, articles }) => `${name} (${articles} articles)`),
    ),
    ...RECORD_TYPES.flatMap((type) => [
      line(
        type,
        sets.map(({ report }) => cellOf(report, type)),
      ),
      ...(options.checks ? sets.map(({ name, report }) => `  ${name}: ${checksOf(report, type)}`) : []),
    ]),
    line(
      'score',
      sets.map(({ report }) => percent(report.score)),
    ),
    '',
    'score: mean of article accuracy; F1 of countries, people, organizations, places; strict F1 of figures, cooperation, statements',
  ];
  return `${lines.join('\n')}\n`;
}

function cellOf(report: Report, type: RecordType): string {
  if (type === 'article') return percent(report.article.accuracy);
  const { precision, recall, f1, strictF1 } = report[type];
  const cell = `${percent(scoreOf(report, type))}  P ${percent(precision)} R ${percent(recall)}`;
  return strictF1 === undefined ? cell : `${cell}  F1 ${percent(f1)}`;
}

const checksOf = (report: Report, type: RecordType): string =>
  Object.entries(report[type].checks)
    .map(([what, { ok, of }]) => `${what} ${ok}/${of}`)
    .join('  ') || 'no fields to check';

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);
