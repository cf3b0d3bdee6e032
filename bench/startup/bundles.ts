import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build, type Metafile } from 'esbuild';
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
  const deployed = join(directory, name);
  const naive = join(directory, `${name}-naive.cjs`);
  await mkdir(deployed, { recursive: true });
  return [
    bundle(name, join(deployed, 'index.mjs'), await bundleHandler(entry, deployed)),
    bundle(`${name}, naive`, naive, await bundleNaively(entry, naive)),
  ];
}

async function bundleNaively(entry: string, outfile: string): Promise<Metafile> {
  const options = { bundle: true, platform: 'node', format: 'cjs', target: 'node24', metafile: true } as const;
  return (await build({ ...options, entryPoints: [entry], outfile })).metafile;
}

function bundle(name: string, file: string, { outputs }: Metafile): Bundle {
  const first = Object.keys(outputs).find((path) => basename(path) === basename(file)) ?? '';
  const atStart = new Set([first]);
  for (const path of atStart) {
    const imports =
      outputs[path]?.imports.filter(({ kind, external }) => kind === 'import-statement' && !external) ?? [];
    for (const imported of imports) atStart.add(imported.path);
  }
  const sizeOf = (paths: Iterable<string>) => [...paths].reduce((sum, path) => sum + (outputs[path]?.bytes ?? 0), 0);
  return { name, file, bytes: sizeOf(atStart), allBytes: sizeOf(Object.keys(outputs)) };
}
