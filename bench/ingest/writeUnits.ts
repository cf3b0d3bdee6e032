import type { AttributeValue } from '@aws-sdk/client-dynamodb';

export type Item = Readonly<Record<string, AttributeValue>>;

/** What DynamoDB counts as one write unit. */
export const UNIT_BYTES = 1_024;

/** A new article's head is written twice: claimed, and shown. Everything else once. */
const WRITES_OF_HEAD = 2;

/** Write units that storing an item has taken, by DynamoDB's published rules for the size of items. */
export function writeUnits(item: Item): number {
  const units = Math.ceil(itemSize(item) / UNIT_BYTES);
  return item.SK?.S === 'HEAD' ? WRITES_OF_HEAD * units : units;
}

/** Names and values in UTF-8; numbers by their digits; three bytes, and one an element, for a list. */
export function itemSize(item: Item): number {
  return Object.entries(item).reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + valueSize(value), 0);
}

function valueSize(value: AttributeValue): number {
  if (value.S !== undefined) return Buffer.byteLength(value.S);
  if (value.N !== undefined) return Math.ceil(value.N.length / 2) + 1;
  if (value.B !== undefined) return value.B.length;
  if (value.L !== undefined) return value.L.reduce((sum, one) => sum + 1 + valueSize(one), 3);
  throw new TypeError('The table has an attribute of a type that the store does not write.');
}
