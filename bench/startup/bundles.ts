import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { BUNDLE } from '../../lib/bundle.ts';

export interface Bundle {
  readonly name: string;
  readonly file: string;
  readonly bytes: number;
  readonly metafile: Metafile;
}

/** As it is deployed. */
const DEPLOYED: BuildOptions = { ...BUNDLE, mainFields: [...BUNDLE.mainFields], platform: 'node', format: 'cjs' };

/** As it comes when nobody thinks about it. */
const NAIVE: BuildOptions = { platform: 'node', format: 'cjs', target: 'node24' };

export async function bundlesOf(name: string, entry: string, directory: string): Promise<readonly [Bundle, Bundle]> {
  await mkdir(directory, { recursive: true });
  return [
    await bundle(name, entry, join(directory, `${name}.cjs`), DEPLOYED),
    await bundle(`${name}, naive`, entry, join(directory, `${name}-naive.cjs`), NAIVE),
  ];
}

async function bundle(name: string, entry: string, outfile: string, options: BuildOptions): Promise<Bundle> {
  const { metafile } = await build({ ...options, entryPoints: [entry], outfile, bundle: true, metafile: true });
  const [output] = Object.values(metafile.outputs);
  return { name, file: outfile, bytes: output?.bytes ?? 0, metafile };
}
