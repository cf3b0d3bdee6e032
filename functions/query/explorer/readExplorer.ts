import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Explorer, ExplorerAsset } from './explorer.ts';
import { contentSecurityPolicy } from './policy.ts';
import { type ExplorerSettings, pageSettings } from './settings.ts';

/** Nothing else is built. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Reads what `lib/explorer` has built. Only what was there then is ever served: no path of a request is looked up on disk. */
export async function readExplorer(settings: ExplorerSettings): Promise<Explorer> {
  const { connect, directory } = settings;
  const [page, assets] = await Promise.all([
    readFile(join(directory, 'index.html'), 'utf8'),
    readAssets(join(directory, 'assets')),
  ]);
  return {
    page: page.replace('{{settings}}', () => escaped(JSON.stringify(pageSettings(settings)))),
    policy: contentSecurityPolicy(connect),
    assets,
  };
}

async function readAssets(directory: string): Promise<ReadonlyMap<string, ExplorerAsset>> {
  const names = (await readdir(directory)).filter((name) => extname(name) in TYPES);
  const texts = await Promise.all(names.map((name) => readFile(join(directory, name), 'utf8')));
  return new Map(names.map((name, at) => [name, { type: TYPES[extname(name)] ?? '', text: texts[at] ?? '' }]));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
