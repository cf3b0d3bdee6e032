// Scope: answers to mistakes and failures: every one a problem document that helps its reader and tells nothing else.
import { describe, expect, it, vi } from 'vitest';
import { respond } from '../../../functions/query/respond.ts';
import { ROUTES } from '../../../functions/query/routes/index.ts';
import { systemClock } from '../../../functions/records/clock.ts';
import { Fault } from '../../../functions/records/errors.ts';
import { askApi } from '../support/askApi.ts';
import { memoryTable } from '../support/memoryTable.ts';

const ask = (url: string, method?: string) => askApi(memoryTable(), url, method);

describe('a parameter that is wrong', () => {
  it.each([
    ['/cooperation?country=XX', 'country', 'ISO 3166-1'],
    ['/cooperation?country=PE,', 'country', 'ISO 3166-1'],
    ['/cooperation?country=', 'country', 'a value'],
    ['/cooperation?pair=PE', 'pair', 'two different codes'],
    ['/cooperation?pair=PE,PE', 'pair', 'two different codes'],
    ['/cooperation?kind=treaty', 'kind', 'agreement, pledge'],
    ['/cooperation?topic=Drug-trafficking', 'topic', 'drug-trafficking'],
    ['/cooperation?section=opinion', 'section', 'report, analysis'],
    ['/figures?country=EU', 'country', 'such as PE'],
    ['/figures?measure=weight', 'measure', 'seizure'],
    ['/figures?item=%E6%97%A5', 'item', 'Latin'],
    ['/articles?status=removed', 'status', 'extracted, rejected'],
    ['/articles?from=2011-13', 'from', 'a day that there is'],
    ['/articles?from=2011-02-29', 'from', 'a day that there is'],
    ['/articles?to=2011/2012', 'to', 'EDTF'],
    ['/articles?to=yesterday', 'to', 'EDTF'],
    ['/articles?from=0000', 'from', 'after 0000'],
    ['/articles?from=2012&to=2011', 'to', 'later than'],
    ['/articles?from=2012&to=2012', 'to', 'later than'],
    ['/articles?limit=0', 'limit', 'from 1 to 200'],
    ['/articles?limit=201', 'limit', 'from 1 to 200'],
    ['/articles?limit=-1', 'limit', 'from 1 to 200'],
    ['/articles?limit=ten', 'limit', 'from 1 to 200'],
    ['/articles?limit=1e1', 'limit', 'from 1 to 200'],
    ['/articles?cursor=abc', 'cursor', '`next`'],
    ['/articles?cursor=', 'cursor', 'a cursor'],
    ['/articles?article=me', 'article', 'sixteen hexadecimal digits'],
    [`/people?name=${'x'.repeat(201)}`, 'name', 'at most 200'],
  ])('%s is named, with what would be right', async (url, parameter, hint) => {
    const { status, headers, body } = await ask(url);
    expect(status).toBe(400);
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(body).toMatchObject({ status: 400, parameter, detail: expect.stringContaining(hint) });
  });

  it('is refused rather than ignored when nobody knows it', async () => {
    expect(await ask('/cooperation?contry=PE')).toMatchObject({
      status: 400,
      body: {
        type: 'urn:entente:problem:unknown-parameter',
        parameter: 'contry',
        known: expect.arrayContaining(['country', 'pair', 'from', 'to', 'limit', 'cursor']),
      },
    });
    expect(await ask('/health?verbose=1')).toMatchObject({ status: 400, body: { parameter: 'verbose', known: [] } });
  });

  it('is refused when it is given twice, unless several values have a meaning', async () => {
    const twice = await ask('/cooperation?kind=agreement&kind=meeting');
    expect(twice).toMatchObject({
      status: 400,
      body: { type: 'urn:entente:problem:repeated-parameter', parameter: 'kind' },
    });
    expect(await ask('/cooperation?country=PE&country=CO')).toMatchObject({ status: 200 });
  });

  it('is refused when the whole query is too long', async () => {
    const url = `/people?name=a${'&x='.padEnd(5_000, 'y')}`;
    expect(await ask(url)).toMatchObject({ status: 400, body: { type: 'urn:entente:problem:query-too-long' } });
  });
});

describe('a path', () => {
  it.each([
    ['/nothing', 'unknown-path'],
    ['/articles/0123456789abcdef', 'unknown-article'],
    ['/articles/..%2F..', 'unknown-article'],
  ])('%s that leads nowhere is a 404', async (path, code) => {
    expect(await ask(path)).toMatchObject({ status: 404, body: { type: `urn:entente:problem:${code}`, status: 404 } });
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('does not take %s', async (method) => {
    expect(await ask('/articles', method)).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD' },
      body: { type: 'urn:entente:problem:method-not-allowed' },
    });
  });

  it('that is unknown is unknown in every method', async () => {
    expect(await ask('/nothing', 'DELETE')).toMatchObject({ status: 404 });
  });
});

describe('a failure of the service', () => {
  const failing = async (error: unknown) => {
    const failed = vi.fn();
    const reader = { ...memoryTable(), readHead: () => Promise.reject(error) };
    const request = { method: 'GET', path: '/health', query: new URLSearchParams(), headers: {}, id: 'request-1' };
    return { answer: await respond(request, { routes: ROUTES, reader, clock: systemClock, failed }), failed };
  };

  it('is logged, and told to the caller by an id alone', async () => {
    const error = new Error('secret table name at stack.ts:1');
    const { answer, failed } = await failing(error);
    expect(answer).toMatchObject({ status: 500, body: { requestId: 'request-1' } });
    expect(JSON.stringify(answer)).not.toMatch(/secret|stack/);
    expect(failed).toHaveBeenCalledWith(error, expect.objectContaining({ path: '/health' }));
  });

  it.each([
    ['the table is throttled', Object.assign(new Error('slow'), { name: 'ThrottlingException' })],
    ['the table does not answer', Object.assign(new Error('slow'), { name: 'TimeoutError' })],
    ['an article changes too fast', new Fault('record-incomplete', 'Again.')],
  ])('that passes (%s) asks to come back', async (_, error) => {
    const { answer } = await failing(error);
    expect(answer).toMatchObject({ status: 503, headers: { 'retry-after': '2' } });
  });
});

describe('health', () => {
  it('is good when the table answers', async () => {
    expect(await ask('/health')).toMatchObject({ status: 200, body: { status: 'ok' } });
  });
});
