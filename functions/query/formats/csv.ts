import type { AnswerSchema } from '../route.ts';
import type { Format } from './format.ts';
import { itemsOf } from './items.ts';

const LINE_END = '\r\n';

/** Lists of plain values in one cell. */
const WITHIN = '; ';

/**
 * A table (RFC 4180) with a line of column names: the same ones on every page, whatever is on it. What holds objects is
 * JSON in its cell.
 */
export function csv(item: AnswerSchema): Format {
  return {
    name: 'csv',
    type: 'text/csv',
    charset: true,
    write: async (body) => {
      const [{ columnsOf }, shape] = await Promise.all([import('./columns.ts'), item()]);
      const columns = columnsOf(shape);
      const heading = columns.map(cell).join(',');
      const lines = itemsOf(body).map((each) => columns.map((column) => cell(textOf(valueAt(each, column)))).join(','));
      return [heading, ...lines, ''].join(LINE_END);
    },
  };
}

function valueAt(item: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => fieldOf(value, name), item);
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : null;
}

/** A text that a spreadsheet would take for a formula: the words come from articles, and articles from anywhere. */
const FORMULA = /^[=+\-@\t\r]/;

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return FORMULA.test(value) ? `'${value}` : value;
  if (!Array.isArray(value)) return typeof value === 'object' ? JSON.stringify(value) : String(value);
  const isPlain = value.every((each) => typeof each !== 'object');
  return isPlain ? value.map(textOf).join(WITHIN) : JSON.stringify(value);
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
