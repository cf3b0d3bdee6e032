import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bundleHandler } from '../../lib/bundle/bundleHandler.ts';
import { bestOf } from './clock.ts';

const ENTRY = resolve(import.meta.dirname, '../../functions/extract/index.ts');
const RUNS = 10;

/** What it takes a new process to load the extractor, bundled as the functions are, and to extract a first short article. */
export async function startUpTimes(): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const files = await bundleHandler(ENTRY, folder);
    const script = async (name: string, source: string) => {
      await writeFile(join(folder, name), source);
      return bestOf(RUNS, () => secondsToRun(join(folder, name)));
    };
    const nothing = await script('nothing.mjs', '');
    const load = await script('load.mjs', `import './index.mjs'`);
    const first = await script(
      'first.mjs',
      `import { extract } from './index.mjs'; await extract(Buffer.from('A\\n\\nPeru and Chile signed an accord.'), { key: 'a.txt' })`,
    );
    const size = files.filter(({ atStart }) => atStart).reduce((sum, { bytes }) => sum + bytes, 0);
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
