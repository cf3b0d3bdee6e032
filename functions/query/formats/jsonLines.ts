import type { Format } from './format.ts';
import { itemsOf } from './items.ts';

/** One item a line. */
export const JSON_LINES: Format = {
  name: 'jsonl',
  type: 'application/jsonl',
  charset: false,
  write: (body) =>
    itemsOf(body)
      .map((item) => `${JSON.stringify(item)}\n`)
      .join(''),
};
