import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** Data as text that is parsed as JSON: V8 reads that several times as fast as the same data written as a program. */
export const compactJson: Plugin = {
  name: 'compact-json',
  setup: (build) => {
    build.onLoad({ filter: /\.json$/ }, async ({ path }) => {
      const compact = JSON.stringify(JSON.parse(await readFile(path, 'utf8')));
      return { contents: `export default JSON.parse(${JSON.stringify(compact)});`, loader: 'js' };
    });
  },
};
