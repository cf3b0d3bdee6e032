import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { PROJECT_ROOT } from '../projectRoot.ts';

const SOURCE = join(PROJECT_ROOT, 'explorer');

/** As the page's own URLs call the folder of its files. */
const ASSETS = 'assets';

/** Puts the explorer's page into the directory: `index.html`, and `assets/` whose names change with their content. */
export async function buildExplorer(directory: string): Promise<void> {
  const assets = join(directory, ASSETS);
  await mkdir(assets, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: PROJECT_ROOT,
    entryPoints: [join(SOURCE, 'main.tsx'), join(SOURCE, 'icon.svg')],
    outdir: assets,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.svg': 'copy' },
    legalComments: 'none',
    minify: true,
    metafile: true,
  });
  const template = await readFile(join(SOURCE, 'index.html'), 'utf8');
  await writeFile(join(directory, 'index.html'), withAssets(template, metafile));
}

/** The settings stay open: they are the server's. */
function withAssets(template: string, { outputs }: Metafile): string {
  const names = Object.keys(outputs).map((path) => path.slice(path.lastIndexOf('/') + 1));
  const urlOf = (pattern: RegExp) => `/explore/${ASSETS}/${names.find((name) => pattern.test(name))}`;
  return template
    .replace('{{script}}', urlOf(/^main-.*\.js$/))
    .replace('{{style}}', urlOf(/^main-.*\.css$/))
    .replace('{{icon}}', urlOf(/^icon-.*\.svg$/));
}
