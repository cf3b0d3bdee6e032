import type { Plugin } from 'rolldown';

/** Data as text that is parsed as JSON: V8 reads that several times as fast as the same data written as a program. */
export const compactJson: Plugin = {
  name: 'compact-json',
  transform: {
    // Packages that are not modules of ECMAScript want theirs as it is.
    filter: { id: { include: /\.json$/, exclude: /node_modules/ } },
    handler: (source) => ({
      code: `export default JSON.parse(${JSON.stringify(JSON.stringify(JSON.parse(source)))});`,
      moduleType: 'js',
      map: null,
    }),
  },
};
