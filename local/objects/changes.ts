import type { ObjectChange } from './s3Event.ts';

/** A request to the bucket that succeeded. */
export interface ObjectRequest {
  readonly method: string;
  /** Empty when the request is about the bucket itself. */
  readonly key: string;
  readonly query: Readonly<Record<string, unknown>>;
  readonly copies: boolean;
  readonly body: string;
}

/** Which objects a request changed, as the events that the versioned bucket would send. */
export function changesOf({ method, key, query, copies, body }: ObjectRequest): readonly ObjectChange[] {
  switch (method) {
    case 'PUT':
      if (key === '' || 'partNumber' in query) return [];
      return [{ event: copies ? 'ObjectCreated:Copy' : 'ObjectCreated:Put', key }];
    case 'DELETE':
      if (key === '' || 'uploadId' in query) return [];
      return [removed(key)];
    case 'POST':
      if (key !== '') return 'uploadId' in query ? [{ event: 'ObjectCreated:CompleteMultipartUpload', key }] : [];
      return 'delete' in query ? keysIn(body).map(removed) : [];
    default:
      return [];
  }
}

/** A versioned bucket removes nothing: it marks the key as deleted. */
function removed(key: string): ObjectChange {
  return { event: 'ObjectRemoved:DeleteMarkerCreated', key };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};

/** The keys of a DeleteObjects request. */
function keysIn(xml: string): readonly string[] {
  return [...xml.matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, key = '']) =>
    key.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity] ?? entity),
  );
}
