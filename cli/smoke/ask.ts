import type { SQSClient } from '@aws-sdk/client-sqs';

export interface ApiAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Asks the API for a path with its query. */
export type Ask = (path: string) => Promise<ApiAnswer>;

/** What is sent along so that the API lets a request in. */
export type Authorize = (url: URL) => Promise<Readonly<Record<string, string>>>;

export const nobody: Authorize = async () => ({});

export function bearer(token: string): Authorize {
  return async () => ({ authorization: `Bearer ${token}` });
}

/** Signs as the AWS clients do (SigV4), with the credentials and the region that they have found. */
export function signed(client: SQSClient): Authorize {
  return async ({ hostname, pathname, searchParams }) => {
    const signer = await client.config.signer({
      name: 'sigv4',
      signingName: 'execute-api',
      signingRegion: await client.config.region(),
      properties: {},
    });
    const query = Object.fromEntries(searchParams);
    const request = { method: 'GET', protocol: 'https:', hostname, path: pathname, query, headers: { host: hostname } };
    const { headers } = await signer.sign(request);
    return headers;
  };
}

export function asker(api: string, authorize: Authorize): Ask {
  return async (path) => {
    const url = new URL(path, api);
    const { host: _, ...headers } = await authorize(url);
    const response = await fetch(url, { headers });
    return { status: response.status, body: await response.json().catch(() => null) };
  };
}
