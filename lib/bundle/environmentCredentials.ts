import { join } from 'node:path';
import type { Plugin } from 'esbuild';

/** A function in Lambda has its credentials in its environment: what finds them elsewhere is a third of a client's code. */
export const environmentCredentials: Plugin = {
  name: 'environment-credentials',
  setup: (build) => {
    build.onResolve({ filter: /^@aws-sdk\/credential-provider-node$/ }, () => ({
      path: join(import.meta.dirname, 'environmentProvider.ts'),
    }));
  },
};
