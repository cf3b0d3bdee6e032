// Scope: `npm start` as a process: what it prints, the commands it offers, how it ends, and what it keeps between runs.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { articleIdOf } from '../../functions/records/articleId.ts';
import { listen } from '../../local/listen.ts';
import { LocalProcess } from './support/process.ts';
import { SEED_NAMES, seed } from './support/seeds.ts';

const running: LocalProcess[] = [];
const start = (argv: readonly string[], env?: Record<string, string>) => {
  const local = new LocalProcess(argv, env);
  running.push(local);
  return local;
};
afterEach(async () => {
  await Promise.all(running.splice(0).map((local) => local.end('SIGKILL')));
});

const clean = { code: 0, signal: null };
const drop = (bucket: string, key: string, name: string) =>
  fetch(`${bucket}/${key}`, { method: 'PUT', body: seed(name) });

describe('npm start', () => {
  it('loads the samples, offers three commands that work, tells of what is dropped, and stops on Ctrl-C', async () => {
    const local = start(['--port', '0']);
    const { api, bucket } = await local.ready();
    for (const name of SEED_NAMES) expect(local.out).toMatch(new RegExp(`extracted: seeds/${name} \\(\\d+ acts?, `));

    const [, file = '', target = ''] = /curl -T (\S+) (\S+)/.exec(local.out) ?? [];
    const questions = [...local.out.matchAll(/curl '([^']+)'/g)].map(([, url = '']) => url);
    expect(target.startsWith(bucket)).toBe(true);
    expect((await drop(bucket, 'my-article.txt', file.replace('seeds/', ''))).status).toBe(200);
    await local.said(/extracted: my-article\.txt \(\d+ acts?, \d+ figures?, \d+ statements?, \d+ (person|people)\)/);
    expect(questions).toHaveLength(2);
    for (const question of questions) {
      expect(question.startsWith(api)).toBe(true);
      const { items } = (await (await fetch(question)).json()) as { items: unknown[] };
      expect([question, items.length > 0]).toEqual([question, true]);
    }
    expect(await local.end('SIGINT')).toEqual(clean);
    expect(local.err).not.toMatch(/error|warning/i);
  });

  it('tells why an article is rejected, and stops on SIGTERM', async () => {
    const local = start(['--no-seeds'], { PORT: '0' });
    const { bucket } = await local.ready();
    expect(local.out).not.toContain('extracted');
    await fetch(`${bucket}/empty.txt`, { method: 'PUT', body: '' });
    await local.said(/rejected: empty\.txt: .*empty/);
    await fetch(`${bucket}/empty.txt`, { method: 'DELETE' });
    await local.said('removed: empty.txt');
    expect(await local.end('SIGTERM')).toEqual(clean);
  });
});

describe('npm start with a mistake', () => {
  it('says in one sentence that the port is in use', async () => {
    const taken = createServer();
    const port = new URL(await listen(taken, 0)).port;
    const local = start(['--port', port]);
    expect(await local.end()).toEqual({ code: 1, signal: null });
    expect(local.all()).toBe(`Port ${port} is in use: choose another with --port PORT or the variable PORT.\n`);
    taken.close();
  });

  it('says in one line that it does not know an option', async () => {
    const local = start(['--prot', '1']);
    expect(await local.end()).toEqual({ code: 1, signal: null });
    expect(local.all()).toBe("Unknown option '--prot': see npm start -- --help.\n");
  });

  it('shows its options when asked', async () => {
    const local = start(['--help']);
    expect(await local.end()).toEqual(clean);
    expect(local.out).toContain('--port PORT');
  });
});

describe('npm start -- --data', () => {
  const data = mkdtempSync(join(tmpdir(), 'entente-data-'));
  afterEach(() => rmSync(data, { recursive: true, force: true }));

  it('keeps articles and records, even when it is killed', async () => {
    const first = start(['--port', '0', '--data', data, '--no-seeds']);
    const { bucket } = await first.ready();
    for (const key of ['kept.txt', 'removed.txt']) await drop(bucket, key, 'peru-brazil-river-patrols.txt');
    await first.said('extracted: kept.txt');
    await first.said('extracted: removed.txt');
    await fetch(`${bucket}/removed.txt`, { method: 'DELETE' });
    await first.said('removed: removed.txt');
    await first.end('SIGKILL');

    const second = start(['--port', '0', '--data', data]);
    const { api, bucket: again } = await second.ready();
    expect(second.out).not.toContain('extracted: seeds/');
    expect((await fetch(`${again}/kept.txt`)).status).toBe(200);
    expect((await fetch(`${api}/articles/${articleIdOf('kept.txt')}`)).status).toBe(200);
    expect((await fetch(`${api}/articles/${articleIdOf('removed.txt')}`)).status).toBe(404);
    expect(await second.end('SIGINT')).toEqual(clean);
  });
});
