// Scope: what the API answers to somebody who wants to add articles: which addresses it makes, for exactly which bytes, and what it refuses.
import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { saidBy } from '../../../../functions/ingest/said.ts';
import { type Request, respond } from '../../../../functions/query/respond.ts';
import { ROUTES } from '../../../../functions/query/routes/index.ts';
import type { Upload } from '../../../../functions/query/shapes/uploads.ts';
import { MAX_UPLOAD_BYTES } from '../../../../functions/query/uploads/limits.ts';
import { uploadKey } from '../../../../functions/query/uploads/objectKey.ts';
import { signer } from '../../../../functions/query/uploads/signer.ts';
import { uploadAnswers } from '../../../../functions/query/uploads/uploadAnswers.ts';
import { articleIdOf } from '../../../../functions/records/articleId.ts';
import { systemClock } from '../../../../functions/records/clock.ts';
import { manualClock } from '../../support/manualClock.ts';
import { memoryTable } from '../../support/memoryTable.ts';

vi.stubEnv('AWS_REGION', 'us-east-1');
vi.stubEnv('AWS_ACCESS_KEY_ID', 'key');
vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
vi.stubEnv('AWS_ENDPOINT_URL_S3', '');

const sha256 = createHash('sha256').update('hello').digest('hex');
const FILE = { name: 'my-article.txt', type: 'text/plain', size: 5, sha256 };

async function ask(body: unknown, told: Partial<Request> = {}, isAllowed = true) {
  const request: Request = {
    method: 'POST',
    path: '/uploads',
    query: new URLSearchParams(),
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    id: '1',
    ...told,
  };
  const loadSigner = isAllowed ? async () => signer('articles-bucket') : null;
  const failed = (error: unknown) => {
    throw error;
  };
  const pages = uploadAnswers({ clock: manualClock(), loadSigner });
  return respond(request, { routes: ROUTES, reader: memoryTable(), clock: systemClock, pages, failed });
}

async function addressOf(file: object): Promise<Upload> {
  const { body, status } = await ask({ files: [file] });
  expect(status).toBe(201);
  const [one] = (body as { items: [Upload] }).items;
  return one;
}

describe('an address', () => {
  it('is for the bytes of one file, their number and what was said of them, and for a quarter of an hour', async () => {
    const upload = await addressOf({ ...FILE, publishedOn: '2015-08-14' });
    const url = new URL(upload.url);
    expect(url.host).toBe('articles-bucket.s3.us-east-1.amazonaws.com');
    expect(url.pathname).toBe(`/${upload.key}`);
    expect(url.searchParams.get('X-Amz-Expires')).toBe('900');
    expect(url.searchParams.get('X-Amz-SignedHeaders')?.split(';')).toEqual([
      'content-length',
      'content-type',
      'host',
      'x-amz-checksum-sha256',
      'x-amz-meta-published-on',
    ]);
    expect(upload.headers).toEqual({
      'content-type': 'text/plain',
      'x-amz-checksum-sha256': createHash('sha256').update('hello').digest('base64'),
      'x-amz-meta-published-on': '2015-08-14',
    });
  });

  it('has no checksum of another body', async () => {
    const { url } = await addressOf(FILE);
    expect(url).not.toMatch(/crc32|checksum-algorithm/i);
  });

  it('comes with the id under which the article will answer', async () => {
    const { article, key } = await addressOf(FILE);
    expect(article).toBe(articleIdOf(key));
  });

  it('is made for each file', async () => {
    const other = { ...FILE, name: 'other.txt' };
    const { body } = await ask({ files: [FILE, other] });
    expect((body as { items: Upload[] }).items.map(({ name }) => name)).toEqual(['my-article.txt', 'other.txt']);
  });

  it('says what ingest will read', async () => {
    const said = { title: 'Perú y Bolivia: 100% “juntos”', outlet: 'Diálogo', url: 'https://example.org/a%20b?q=ñ' };
    const { headers } = await addressOf({ ...FILE, ...said });
    const metadata = Object.entries(headers).map(([name, value]) => [name.replace('x-amz-meta-', ''), value]);
    expect(Object.values(headers).join('')).toMatch(/^[\x20-\x7e]*$/);
    expect(saidBy(Object.fromEntries(metadata))).toMatchObject({
      title: said.title,
      outlet: said.outlet,
      url: 'https://example.org/a%20b?q=%C3%B1',
    });
  });
});

describe('the key of a file', () => {
  it('is the same for the same file, and another for another of that name', () => {
    expect(uploadKey(FILE)).toBe(`uploads/${sha256.slice(0, 16)}/my-article.txt`);
    expect(uploadKey({ ...FILE, sha256: 'f'.repeat(64) })).not.toBe(uploadKey(FILE));
  });

  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\articles\\one.html', 'one.html'],
    ['Perú y Bolivia.txt', 'Peru-y-Bolivia.txt'],
    ['..', 'article'],
    ['新聞', 'article'],
    ['a\u202etxt.exe', 'a-txt.exe'],
    ['<img src=x>.html', 'img-src-x-.html'],
  ])('has nothing of a path or a trick: %j', (name, end) => {
    expect(uploadKey({ name, sha256 }).split('/')).toEqual(['uploads', sha256.slice(0, 16), end]);
  });

  it('stays short, and keeps the end that says what kind of file it is', () => {
    expect(uploadKey({ name: `${'a'.repeat(180)}.html`, sha256 })).toMatch(/^uploads\/\w{16}\/a{60}-a+\.html$/);
  });
});

describe('what is refused', () => {
  const refused = async (body: unknown, told?: Partial<Request>) => {
    const answer = await ask(body, told);
    return [answer.status, (answer.body as { parameter?: string }).parameter];
  };

  it.each([
    ['a file over the limit', { files: [{ ...FILE, size: MAX_UPLOAD_BYTES + 1 }] }, 'files.0.size'],
    ['an empty file', { files: [{ ...FILE, size: 0 }] }, 'files.0.size'],
    ['a digest that is none', { files: [{ ...FILE, sha256: 'abc' }] }, 'files.0.sha256'],
    ['a date that is none', { files: [FILE, { ...FILE, publishedOn: 'last week' }] }, 'files.1.publishedOn'],
    ['an address that is none', { files: [{ ...FILE, url: 'javascript:alert(1)' }] }, 'files.0.url'],
    ['a media type with a line break', { files: [{ ...FILE, type: 'text/plain\r\nx: y' }] }, 'files.0.type'],
    ['a field that there is not', { files: [{ ...FILE, key: 'seeds/other.txt' }] }, 'files.0'],
    ['more metadata than S3 takes', { files: [{ ...FILE, title: '新'.repeat(300) }] }, 'files.0'],
    ['no file', { files: [] }, 'files'],
    ['too many files', { files: Array.from({ length: 51 }, () => FILE) }, 'files'],
    ['what is not JSON', '{"files":', undefined],
    ['nothing', '', undefined],
  ])('%s', async (_, body, parameter) => {
    expect(await refused(body)).toEqual([400, parameter]);
  });

  it('a parameter', async () => {
    expect(await refused({ files: [FILE] }, { query: new URLSearchParams('key=a') })).toEqual([400, 'key']);
  });

  it('a form, which any page could send', async () => {
    expect(await refused({ files: [FILE] }, { headers: { 'content-type': 'text/plain' } })).toEqual([415, undefined]);
  });

  it('everything, where the environment allows no uploads', async () => {
    expect(await ask({ files: [FILE] }, {}, false)).toMatchObject({
      status: 403,
      body: { type: 'urn:entente:problem:uploads-not-allowed' },
    });
  });

  it('a POST to anything else', async () => {
    expect(await refused({ files: [FILE] }, { path: '/articles' })).toEqual([405, undefined]);
  });
});
