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
  const paths = Object.keys(outputs);
  const pathOf = (pattern: RegExp) => paths.find((path) => pattern.test(path)) ?? '';
  const script = pathOf(/\/main-\w+\.js$/);
  // What the script needs from the start is asked for along with it, not after it.
  const early = (outputs[script]?.imports ?? []).filter(({ kind }) => kind === 'import-statement');
  return template
    .replace('{{early}}', early.map(({ path }) => `<link rel="modulepreload" href="${urlOf(path)}" />`).join(''))
    .replace('{{script}}', urlOf(script))
    .replace('{{style}}', urlOf(pathOf(/\/main-\w+\.css$/)))
    .replace('{{icon}}', urlOf(pathOf(/\/icon-\w+\.svg$/)));
}

function urlOf(path: string): string {
  return `/explore/${ASSETS}/${path.slice(path.lastIndexOf('/') + 1)}`;
}
