import * as z from 'zod';

/** What goes back over HTTP. */
export interface Answer {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Buffer;
}

const structured = z.object({
  statusCode: z.int().min(100).max(599),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  cookies: z.array(z.string()).optional(),
  body: z.string().optional(),
  isBase64Encoded: z.boolean().optional(),
});

/** Lambda gives up on an answer that is larger than this. */
const MAX_RESULT_BYTES = 6 * 1024 * 1024;

/** Turns what the handler returned into an answer, as API Gateway does for payload format 2.0. */
export function answerFrom(result: unknown): Answer {
  const json = JSON.stringify(result) ?? 'null';
  if (Buffer.byteLength(json) > MAX_RESULT_BYTES) return gatewayError(500, 'Internal Server Error');
  const { data, success } = structured.safeParse(result);
  // An answer without a status is itself the body.
  if (!success) return { status: 200, headers: [['content-type', 'application/json']], body: Buffer.from(json) };
  const headers = Object.entries(data.headers ?? {}).map(
    ([name, value]) => [name.toLowerCase(), String(value)] as const,
  );
  const typed = headers.some(([name]) => name === 'content-type');
  return {
    status: data.statusCode,
    headers: [
      ...(typed ? [] : [['content-type', 'text/plain; charset=utf-8'] as const]),
      ...headers,
      ...(data.cookies ?? []).map((cookie) => ['set-cookie', cookie] as const),
    ],
    body: Buffer.from(data.body ?? '', data.isBase64Encoded === true ? 'base64' : 'utf8'),
  };
}

/** What API Gateway says itself, when the handler does not. */
export function gatewayError(status: number, message: string): Answer {
  return { status, headers: [['content-type', 'application/json']], body: Buffer.from(JSON.stringify({ message })) };
}
