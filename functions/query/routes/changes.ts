import * as z from 'zod';
import { TOMBSTONE_SECONDS } from '../../records/store/head.ts';
import { jsonAnswer } from '../answer.ts';
import { type Position, positionFrom, positionText, YOUNG_MS } from '../changes/position.ts';
import { readChanges } from '../changes/readChanges.ts';
import { csv } from '../formats/csv.ts';
import { formatParameter } from '../formats/formatParameter.ts';
import { JSON_LINES } from '../formats/jsonLines.ts';
import { linkTo } from '../listRoute.ts';
import { DEFAULT_LIMIT, limit } from '../parameters/common.ts';
import { givenValue } from '../parameters/given.ts';
import type { Parameter } from '../parameters/parameter.ts';
import type { Route } from '../route.ts';

const since: Parameter<Position> = {
  name: 'since',
  schema: () =>
    z
      .string()
      .min(1, 'a moment or a cursor')
      .max(200, 'a moment or a cursor')
      .transform(positionFrom)
      .describe(
        'An RFC 3339 moment, or `since` of the last answer, which misses nothing. Without it, everything from the beginning.',
      ),
  example: '2026-01-01T00:00:00Z',
};

const formats = [csv(async () => (await import('../shapes/changes.ts')).change), JSON_LINES];

const BEGINNING: Position = { after: '', again: null };

export const changesRoute: Route = {
  name: 'listChanges',
  path: '/changes',
  summary:
    'Articles that were added, replaced or removed, each once, by its last change, the oldest first; to keep a copy in step',
  parameters: [since, limit, formatParameter(formats)],
  examples: ['/changes', '/changes?since=2026-01-01T00:00:00Z&limit=3'],
  content: { kind: 'json', schema: async () => (await import('../shapes/changes.ts')).changes, formats },
  answer: async ({ now, path, query }, reader) => {
    const asked = givenValue(since, query) ?? BEGINNING;
    const most = givenValue(limit, query) ?? DEFAULT_LIMIT;
    const { after, changes: items, more } = await readChanges(reader, asked.after, most, now);
    // The whole walk keeps to what its first page said: what was young then may have come to mean something since.
    const again = asked.again ?? new Date(now - YOUNG_MS).toISOString();
    const later = { after: after < again ? after : again, again: null };
    const next = more ? `${path}?${onwards(query, { after, again })}` : null;
    const removalsFrom = new Date(now - TOMBSTONE_SECONDS * 1_000).toISOString();
    return jsonAnswer({ items, next, since: positionText(later), removalsFrom }, linkTo(next));
  },
};

function onwards(query: URLSearchParams, position: Position): URLSearchParams {
  const next = new URLSearchParams(query);
  next.set('since', positionText(position));
  return next;
}
