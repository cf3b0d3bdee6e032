import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { type Answer, bodyText } from '../answer.ts';
import { problemAnswer } from '../problemAnswer.ts';
import { RequestProblem } from '../requestProblem.ts';
import type { Request } from '../respond.ts';
import { compressed } from './compressed.ts';
import { corsHeaders, type Origins, preflightHeaders } from './cors.ts';
import { entityTag, hasTag } from './etag.ts';

/** Lambda hands out six megabytes, the JSON around the body included. */
const MAX_RESULT_BYTES = 6_000_000;

/** The same for everybody who may ask, but only for them: to be asked about before it is used again. */
const FRESHNESS = { 'cache-control': 'private, no-cache', vary: 'Accept, Accept-Encoding, Origin' };
const ALWAYS = { 'x-content-type-options': 'nosniff' };

/** Gives an answer the form in which it leaves: tagged, compressed, without a body where the client has it or wants none. */
export async function deliver(
  answer: Answer,
  request: Request,
  origins: Origins,
): Promise<APIGatewayProxyStructuredResultV2> {
  const { method, headers: asked } = request;
  const preflight = method === 'OPTIONS' ? preflightHeaders(asked.origin, origins) : null;
  if (preflight !== null) return { statusCode: 204, headers: { ...ALWAYS, ...preflight, vary: 'Origin' } };
  const result = await resultOf(answer, request, corsHeaders(asked.origin, origins));
  if (sizeOf(result) <= MAX_RESULT_BYTES) return result;
  return deliver(problemAnswer(TOO_LARGE, request.id), { ...request, method: 'GET' }, origins);
}

const TOO_LARGE = new RequestProblem(
  'answer-too-large',
  'The answer is larger than the service can hand out: ask with `Accept-Encoding: gzip`, or read it by the lists, with `article` or a smaller `limit`.',
);

async function resultOf(
  answer: Answer,
  { method, headers: asked }: Request,
  cors: Readonly<Record<string, string>>,
): Promise<APIGatewayProxyStructuredResultV2> {
  const statusCode = answer.status;
  if (statusCode !== 200) {
    const headers = { ...ALWAYS, 'cache-control': 'no-store', ...answer.headers, ...cors };
    return { statusCode, headers, body: method === 'HEAD' ? '' : bodyText(answer) };
  }
  const text = bodyText(answer);
  const tag = entityTag(`${answer.headers['content-type']} ${text}`);
  const headers = { ...ALWAYS, ...FRESHNESS, etag: tag, ...answer.headers, ...cors };
  if (hasTag(asked['if-none-match'], tag)) return { statusCode: 304, headers: withoutType(headers) };
  if (method === 'HEAD') return { statusCode, headers, body: '' };
  const packed = await compressed(text, asked['accept-encoding']);
  if (packed === null) return { statusCode, headers, body: text };
  const { bytes, encoding } = packed;
  return {
    statusCode,
    headers: { ...headers, 'content-encoding': encoding },
    body: bytes.toString('base64'),
    isBase64Encoded: true,
  };
}

function withoutType({ 'content-type': _, ...headers }: Readonly<Record<string, string>>) {
  return headers;
}

/** As the gateway receives it: within JSON, which writes some characters as two. */
function sizeOf(result: APIGatewayProxyStructuredResultV2): number {
  return Buffer.byteLength(JSON.stringify(result));
}
