import { spawn } from 'node:child_process';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { compactJson } from '../../lib/bundle/compactJson.ts';
import { bestOf } from './clock.ts';

const ENTRY = resolve(import.meta.dirname, '../../functions/extract/index.ts');
const RUNS = 10;

/** What it takes a new process to load the extractor, bundled as the functions are, and to extract a first short article. */
export async function startUpTimes(): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const bundle = join(folder, 'extract.cjs');
    await build({
      entryPoints: [ENTRY],
      outfile: bundle,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      minify: true,
      mainFields: ['module', 'main'],
      plugins: [compactJson],
      logLevel: 'error',
    });
    const script = async (name: string, source: string) => {
      await writeFile(join(folder, name), source);
      return bestOf(RUNS, () => secondsToRun(join(folder, name)));
    };
    const nothing = await script('nothing.cjs', '');
    const load = await script('load.cjs', `require('./extract.cjs')`);
    const first = await script(
      'first.cjs',
      `require('./extract.cjs').extract(Buffer.from('A\\n\\nPeru and Chile signed an accord.'), { key: 'a.txt' })`,
    );
    const { size } = await stat(bundle);
    const ms = (seconds: number) => `${(1000 * seconds).toFixed(0)} ms`;
    return [
      `bundle of ${(size / 1e6).toFixed(2)} MB: ${ms(load - nothing)} to load, ${ms(first - nothing)} with a first article (above the ${ms(nothing)} of Node itself; best of ${RUNS})`,
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

function secondsToRun(script: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, [script], { stdio: ['ignore', 'ignore', 'inherit'] });
    child.once('error', reject);
    child.once('close', (status) => {
      if (status === 0) resolve((performance.now() - start) / 1000);
      else reject(new Error(`${script} ended with status ${status}`));
    });
  });
}
