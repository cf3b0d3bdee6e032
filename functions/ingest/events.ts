import * as z from 'zod';

const notification = z.object({
  Records: z.array(z.object({ s3: z.object({ object: z.object({ key: z.string().min(1) }) }) })),
});

const testEvent = z.object({ Event: z.literal('s3:TestEvent') });

/** What a message of the queue asks for. */
export type Change =
  | { readonly kind: 'keys'; readonly keys: readonly string[] }
  | { readonly kind: 'ignored'; readonly why: 'test-event' | 'not-json' | 'unknown-message' };

/** Only the keys matter: that something changed is all that an event can say for sure. */
export function changeIn(messageBody: string): Change {
  const message = parsedJson(messageBody);
  if (message === undefined) return { kind: 'ignored', why: 'not-json' };
  const { data } = notification.safeParse(message);
  if (data !== undefined) {
    const keys = data.Records.map((record) => decodeKey(record.s3.object.key)).filter((key) => !isFolder(key));
    return { kind: 'keys', keys: [...new Set(keys)] };
  }
  return { kind: 'ignored', why: testEvent.safeParse(message).success ? 'test-event' : 'unknown-message' };
}

/** S3 writes keys as forms do: a space as `+`, other letters as `%XX`. */
export function decodeKey(encoded: string): string {
  const spaced = encoded.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return encoded;
  }
}

/** What the S3 console calls a folder is an empty object whose key ends in a slash; no article is in it. */
function isFolder(key: string): boolean {
  return key.endsWith('/');
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
