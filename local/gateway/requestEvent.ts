import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { ACCOUNT } from '../template/localNames.ts';
import type { RouteMatch } from './routes.ts';

export interface GatewayRequest {
  readonly method: string;
  /** Path and query as they were sent. */
  readonly url: string;
  /** As Node reads them: names and values in turn, repeated names apart. */
  readonly rawHeaders: readonly string[];
  readonly body: Buffer;
  readonly sourceIp: string;
  readonly httpVersion: string;
}

/** The event, in payload format 2.0, that API Gateway makes of a request. */
export function requestEvent(
  request: GatewayRequest,
  route: RouteMatch,
  id: string,
  time: Date,
): APIGatewayProxyEventV2 {
  const [rawPath = '/', rawQueryString = ''] = splitOnce(request.url, '?');
  const headers = joined(headerPairs(request.rawHeaders));
  const { cookie, ...otherHeaders } = headers;
  const query = joined([...new URLSearchParams(rawQueryString)]);
  const host = headers.host ?? 'localhost';
  return {
    version: '2.0',
    routeKey: route.routeKey,
    rawPath,
    rawQueryString,
    ...(cookie !== undefined && { cookies: cookie.split('; ') }),
    headers: otherHeaders,
    ...(Object.keys(query).length > 0 && { queryStringParameters: query }),
    ...(Object.keys(route.pathParameters).length > 0 && { pathParameters: { ...route.pathParameters } }),
    requestContext: {
      accountId: ACCOUNT,
      apiId: 'local',
      domainName: host,
      domainPrefix: 'local',
      http: {
        method: request.method,
        path: rawPath,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.sourceIp,
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: id,
      routeKey: route.routeKey,
      stage: '$default',
      time: logTime(time),
      timeEpoch: time.getTime(),
    },
    ...bodyOf(request.body, headers['content-type'] ?? ''),
  };
}

/** Text travels as it is, anything else in base64. */
function bodyOf(body: Buffer, contentType: string): Pick<APIGatewayProxyEventV2, 'body' | 'isBase64Encoded'> {
  if (body.length === 0) return { isBase64Encoded: false };
  const isText = /^(?:text\/|application\/(?:json|xml|javascript))/.test(contentType);
  return { body: body.toString(isText ? 'utf8' : 'base64'), isBase64Encoded: !isText };
}

/** As in a web server's log: `22/Nov/2026:22:36:08 +0000`. */
function logTime(time: Date): string {
  const [, day, month, year, clock] = time.toUTCString().split(' ');
  return `${day}/${month}/${year}:${clock} +0000`;
}

function headerPairs(raw: readonly string[]): readonly (readonly [string, string])[] {
  return raw.flatMap((name, index) => (index % 2 === 0 ? [[name.toLowerCase(), raw[index + 1] ?? ''] as const] : []));
}

/** Values of one name are joined by commas. */
function joined(pairs: readonly (readonly [string, string])[]): Record<string, string> {
  const result = new Map<string, string>();
  for (const [name, value] of pairs) {
    const before = result.get(name);
    result.set(name, before === undefined ? value : `${before},${value}`);
  }
  return Object.fromEntries(result);
}

function splitOnce(text: string, mark: string): readonly string[] {
  const at = text.indexOf(mark);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
