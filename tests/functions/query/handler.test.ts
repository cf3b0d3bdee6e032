// Scope: the deployed handler, with the events that an HTTP API sends, over DynamoDB's protocol.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type DynaliteTable, startDynalite } from '../support/dynaliteTable.ts';
import { sampleRecord } from '../support/sampleRecord.ts';
import { storeRecords } from '../support/storeRecords.ts';

let dynalite: DynaliteTable;
let handler: typeof import('../../../functions/query/handler.ts').handler;

beforeAll(async () => {
  dynalite = await startDynalite();
  await storeRecords(dynalite.table, [sampleRecord('a.txt', { cooperation: [{ date: '2011' }, { date: '2012' }] })]);
  vi.stubEnv('TABLE_NAME', dynalite.tableName);
  vi.stubEnv('AWS_REGION', 'us-east-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
  vi.stubEnv('AWS_ENDPOINT_URL_DYNAMODB', dynalite.endpoint);
  ({ handler } = await import('../../../functions/query/handler.ts'));
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await dynalite.stop();
});

/** What the handler reads of an event. */
const event = (rawPath: string, rawQueryString = '', method = 'GET', headers = {}) =>
  ({
    rawPath,
    rawQueryString,
    headers,
    requestContext: { requestId: 'r1', http: { method } },
  }) as APIGatewayProxyEventV2;

describe('the handler', () => {
  it('answers a list', async () => {
    const { statusCode, headers, body } = await handler(event('/cooperation', 'country=PE%2CCO&limit=1'));
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({ 'content-type': 'application/json; charset=utf-8', link: expect.any(String) });
    expect(JSON.parse(body ?? '')).toMatchObject({ items: [{ date: '2012' }], next: expect.any(String) });
  });

  it('answers HEAD as it does GET, without the body', async () => {
    expect(await handler(event('/health', '', 'HEAD'))).toMatchObject({ statusCode: 200, body: '' });
  });

  it('answers with a tag, and with nothing to whoever has it', async () => {
    const first = await handler(event('/cooperation'));
    const etag = String(first.headers?.etag);
    expect(etag).toMatch(/^W\/"[\w-]{22}"$/);
    const again = await handler(event('/cooperation', '', 'GET', { 'if-none-match': `"other", ${etag}` }));
    expect(again).toMatchObject({ statusCode: 304, headers: { etag } });
    expect(again.body).toBeUndefined();
  });

  it('answers a mistake with a problem document', async () => {
    const { statusCode, headers, body } = await handler(event('/cooperation', 'kind=%3Cscript%3E'));
    expect(statusCode).toBe(400);
    expect(headers).toMatchObject({ 'content-type': 'application/problem+json; charset=utf-8' });
    expect(JSON.parse(body ?? '')).toMatchObject({ parameter: 'kind' });
  });

  it('logs its own failures, and keeps them to itself', async () => {
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    await dynalite.stop();
    const { statusCode, body } = await handler(event('/cooperation'));
    const line = String(write.mock.calls.at(-1)?.[0]);
    write.mockRestore();
    expect(statusCode).toBeGreaterThanOrEqual(500);
    expect(body).not.toMatch(/ECONNREFUSED|127\.0\.0\.1|records/);
    expect(JSON.parse(line)).toMatchObject({ level: 'error', requestId: 'r1', path: '/cooperation' });
  });
});
