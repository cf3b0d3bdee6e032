import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { type Answer, answerFrom, gatewayError } from './answer.ts';
import { requestEvent } from './requestEvent.ts';
import { matchRoute } from './routes.ts';

export interface GatewayOptions {
  readonly routeKeys: readonly string[];
  readonly now: () => Date;
  readonly invoke: (event: APIGatewayProxyEventV2) => Promise<unknown>;
  readonly onError: (error: unknown) => void;
}

/** API Gateway refuses longer requests. */
const MAX_REQUEST_BYTES = 10 * 1024 * 1024;

/** The HTTP side: requests become events for the query handler, without the authorizer that stands before it when deployed. */
export function makeGateway(options: GatewayOptions): Server {
  return createServer((request, response) => {
    answer(options, request)
      .catch((error: unknown) => {
        options.onError(error);
        return gatewayError(500, 'Internal Server Error');
      })
      .then((given) => send(response, given))
      .catch(options.onError);
  });
}

async function answer({ routeKeys, now, invoke }: GatewayOptions, request: IncomingMessage): Promise<Answer> {
  const { method = 'GET', url = '/', rawHeaders, httpVersion, socket } = request;
  const body = await bodyOf(request);
  if (body === undefined) return gatewayError(413, 'Request Too Long');
  const route = matchRoute(routeKeys, method, url.split('?', 1)[0] ?? '/');
  if (route === undefined) return gatewayError(404, 'Not Found');
  const sourceIp = socket.remoteAddress ?? '127.0.0.1';
  const event = requestEvent({ method, url, rawHeaders, body, sourceIp, httpVersion }, route, randomUUID(), now());
  return answerFrom(await invoke(event));
}

async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length <= MAX_REQUEST_BYTES) chunks.push(bytes);
  }
  return length > MAX_REQUEST_BYTES ? undefined : Buffer.concat(chunks);
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  const cookies = headers.filter(([name]) => name === 'set-cookie').map(([, value]) => value);
  for (const [name, value] of headers) if (name !== 'set-cookie') response.setHeader(name, value);
  if (cookies.length > 0) response.setHeader('set-cookie', cookies);
  response.statusCode = status;
  response.end(body);
}
