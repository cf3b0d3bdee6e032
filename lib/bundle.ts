/** How the functions are bundled, in the words of esbuild: for deployment, and where a bundle is measured. */
export const BUNDLE = {
  // Measured: module first makes the AWS clients' bundle a third smaller and quicker to load.
  mainFields: ['module', 'main'],
  target: 'node24',
  minify: true,
  charset: 'utf8',
} as const;
