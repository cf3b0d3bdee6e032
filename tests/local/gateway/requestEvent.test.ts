// Scope: the event that a request becomes, in payload format 2.0.
import { describe, expect, it } from 'vitest';
import { type GatewayRequest, requestEvent } from '../../../local/gateway/requestEvent.ts';

const route = { routeKey: '$default', pathParameters: {} };
const event = (given: Partial<GatewayRequest>) =>
  requestEvent(
    {
      method: 'GET',
      url: '/',
      rawHeaders: ['Host', '127.0.0.1:4000'],
      body: Buffer.alloc(0),
      sourceIp: '127.0.0.1',
      httpVersion: '1.1',
      ...given,
    },
    route,
    'request-1',
    new Date('2026-11-22T22:36:08Z'),
  );

describe('an event', () => {
  it('says what was asked for, by whom and when', () => {
    expect(event({ url: '/articles/0f3a?limit=2' })).toMatchObject({
      version: '2.0',
      routeKey: '$default',
      rawPath: '/articles/0f3a',
      rawQueryString: 'limit=2',
      requestContext: {
        http: { method: 'GET', path: '/articles/0f3a', protocol: 'HTTP/1.1', sourceIp: '127.0.0.1' },
        requestId: 'request-1',
        time: '22/Nov/2026:22:36:08 +0000',
      },
    });
  });

  it('joins the values of a repeated parameter by commas, and keeps the query as it was sent', () => {
    expect(event({ url: '/cooperation?country=PE&country=CO&q=caf%C3%A9+negro' })).toMatchObject({
      rawQueryString: 'country=PE&country=CO&q=caf%C3%A9+negro',
      queryStringParameters: { country: 'PE,CO', q: 'café negro' },
    });
  });

  it('has lower-case headers, repeated ones joined, with cookies apart', () => {
    const rawHeaders = ['Host', 'h', 'Accept', 'text/csv', 'ACCEPT', 'text/html', 'Cookie', 'a=1; b=2'];
    expect(event({ rawHeaders })).toMatchObject({
      headers: { host: 'h', accept: 'text/csv,text/html' },
      cookies: ['a=1', 'b=2'],
    });
  });

  it('leaves out what is not there', () => {
    const plain = event({});
    for (const name of ['queryStringParameters', 'pathParameters', 'cookies', 'body'])
      expect(plain).not.toHaveProperty(name);
  });

  it.each([
    ['text as it is', 'application/json', '{"a":1}', false],
    ['anything else in base64', 'image/png', 'eyJhIjoxfQ==', true],
  ])('carries %s', (_, type, body, isBase64Encoded) => {
    const rawHeaders = ['Content-Type', type];
    expect(event({ rawHeaders, body: Buffer.from('{"a":1}') })).toMatchObject({ body, isBase64Encoded });
  });
});
