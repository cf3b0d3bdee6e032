import { join } from 'node:path';
import type { Plugin } from 'rolldown';

/** A function in Lambda has its credentials in its environment: what finds them elsewhere is a third of a client's code. */
export const environmentCredentials: Plugin = {
  name: 'environment-credentials',
  resolveId: {
    filter: { id: /^@aws-sdk\/credential-provider-node$/ },
    handler: () => join(import.meta.dirname, 'environmentProvider.ts'),
  },
};
