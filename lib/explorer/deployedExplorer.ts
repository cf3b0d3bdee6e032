import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type * as z from 'zod';
import type { explorerSettings } from '../../functions/query/explorer/settings.ts';
import type { Settings } from '../settings.ts';

/** Beside the handler, in the function's directory. */
export const EXPLORER_FOLDER = 'explorer';

/** Where Lambda puts a function's directory. */
const TASK_ROOT = '/var/task';

/**
 * What the query function is told of the explorer; null where it serves none. People sign in with an identity provider:
 * where requests are signed with AWS credentials a page would need those, and no browser should have them.
 */
export function deployedExplorer({ access, uploads }: Settings, bucket: Bucket): string | null {
  if (access.kind === 'iam') return null;
  const [audience = ''] = access.audience;
  const { clientId = audience, issuer, tokenOrigin = issuer } = access;
  const settings: z.input<typeof explorerSettings> = {
    directory: `${TASK_ROOT}/${EXPLORER_FOLDER}`,
    signIn: { issuer, clientId, ...(clientId !== audience && { audience }) },
    upload: uploads,
    connect: [
      issuer,
      ...(tokenOrigin === issuer ? [] : [tokenOrigin]),
      ...(uploads ? [`https://${bucket.bucketRegionalDomainName}`] : []),
    ],
  };
  return JSON.stringify(settings);
}
