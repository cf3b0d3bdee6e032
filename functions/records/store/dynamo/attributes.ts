import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { ArchivePart } from '../archive.ts';
import { isMark, type Mark, markAt } from '../changes/mark.ts';
import type { AnyEntry, Entry } from '../entry.ts';

import { type Head, head } from '../head.ts';
import { headKey, type ItemKey } from '../itemKey.ts';
import type { OutlineEntry } from '../outlines/outline.ts';
import { articleIn, isOutline } from '../outlines/outlineKey.ts';
import { outlineFrom, outlineText } from '../outlines/outlineText.ts';

/** An item as the low-level client sends and receives it. */
export type Attributes = Record<string, AttributeValue>;

const text = (value: string): AttributeValue => ({ S: value });
const number = (value: number): AttributeValue => ({ N: String(value) });
const json = (value: unknown): AttributeValue => text(JSON.stringify(value));

export function keyAttributes({ PK, SK }: ItemKey): Attributes {
  return { PK: text(PK), SK: text(SK) };
}

export function keyFrom(item: Attributes): ItemKey {
  return { PK: textIn(item, 'PK'), SK: textIn(item, 'SK') };
}

/** What is null has no attribute, so that an item without `expires` never expires. */
export function headAttributes(value: Head): Attributes {
  return {
    ...keyAttributes(headKey(value.id)),
    id: text(value.id),
    key: text(value.key),
    revision: number(value.revision),
    status: text(value.status),
    pending: { L: value.pending.map(text) },
    ...(value.generation !== null && { generation: text(value.generation) }),
    ...(value.claim !== null && { claim: json(value.claim) }),
    ...(value.object !== null && { object: json(value.object) }),
    ...(value.extractor !== null && { extractor: text(value.extractor) }),
    ...(value.expires !== null && { expires: number(value.expires) }),
    ...(value.change !== null && { change: json(value.change) }),
    ...(value.marks.length > 0 && { marks: json(value.marks) }),
  };
}

export function headFrom(item: Attributes): Head {
  return head.parse({
    id: item.id?.S,
    key: item.key?.S,
    revision: Number(item.revision?.N),
    status: item.status?.S,
    generation: item.generation?.S ?? null,
    pending: item.pending?.L?.map((value) => value.S),
    claim: jsonIn(item, 'claim'),
    object: jsonIn(item, 'object'),
    extractor: item.extractor?.S ?? null,
    expires: expiresIn(item),
    change: jsonIn(item, 'change'),
    marks: jsonIn(item, 'marks') ?? [],
  });
}

export function partAttributes(key: ItemKey, part: ArchivePart): Attributes {
  return {
    ...keyAttributes(key),
    bytes: { B: part.bytes },
    parts: number(part.parts),
    recordLength: number(part.recordLength),
  };
}

export function partFrom(item: Attributes): ArchivePart {
  return {
    bytes: item.bytes?.B ?? new Uint8Array(),
    parts: Number(item.parts?.N),
    recordLength: Number(item.recordLength?.N),
  };
}

export function entryAttributes(entry: AnyEntry): Attributes {
  if (isOutline(entry.key)) return outlineAttributes(entry as OutlineEntry);
  if (isMark(entry.key)) return markAttributes(entry as Mark);
  const { key, date, article, fact } = entry;
  return { ...keyAttributes(key), date: text(date), article: json(article), fact: json(fact) };
}

function outlineAttributes({ key, date, fact }: OutlineEntry): Attributes {
  return { ...keyAttributes(key), outline: text(outlineText(fact, date)) };
}

function markAttributes({ key, fact }: Mark): Attributes {
  return { ...keyAttributes(key), ...(fact.expires !== null && { expires: number(fact.expires) }) };
}

/** What the store wrote is what the store reads: the content is not validated again on each of thousands of reads. */
export function entryFrom(item: Attributes): AnyEntry {
  const key = keyFrom(item);
  if (isOutline(key)) return { key, article: { id: articleIn(key.SK) }, ...outlineFrom(textIn(item, 'outline')) };
  if (isMark(key)) return markAt(key, expiresIn(item));
  const article: Entry['article'] = JSON.parse(textIn(item, 'article'));
  const fact: unknown = JSON.parse(textIn(item, 'fact'));
  return { key, date: textIn(item, 'date'), article, fact };
}

function textIn(item: Attributes, name: string): string {
  return item[name]?.S ?? '';
}

function expiresIn(item: Attributes): number | null {
  return item.expires?.N === undefined ? null : Number(item.expires.N);
}

function jsonIn(item: Attributes, name: string): unknown {
  const value = item[name]?.S;
  return value === undefined ? null : JSON.parse(value);
}
