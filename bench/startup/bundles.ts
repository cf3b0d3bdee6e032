import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundleHandler } from '../../lib/bundle/bundleHandler.ts';

export interface Bundle {
  readonly name: string;
  readonly file: string;
  /** Of the files that are read at the start. */
  readonly bytes: number;
  /** Of all files. */
  readonly allBytes: number;
}

/** The handler as it is deployed, and as it comes when nobody thinks about it. */
export async function bundlesOf(name: string, entry: string, directory: string): Promise<readonly [Bundle, Bundle]> {
  return [
    await deployed(name, entry, join(directory, name)),
    await naive(`${name}, naive`, entry, join(directory, `${name}-naive.cjs`)),
  ];
}

async function deployed(name: string, entry: string, directory: string): Promise<Bundle> {
  const files = await bundleHandler(entry, directory);
  const sizeOf = (some: typeof files) => some.reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    name,
    file: join(directory, 'index.mjs'),
    bytes: sizeOf(files.filter(({ atStart }) => atStart)),
    allBytes: sizeOf(files),
  };
}

async function naive(name: string, entry: string, file: string): Promise<Bundle> {
  await build({ bundle: true, platform: 'node', format: 'cjs', target: 'node24', entryPoints: [entry], outfile: file });
  const { size } = await stat(file);
  return { name, file, bytes: size, allBytes: size };
}
