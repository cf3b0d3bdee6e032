import { ententeClient } from '../../client/index.ts';
import { ProblemError, problemOf } from '../../client/problemError.ts';
import type { Client } from '../client.ts';
import { describe, type Said } from './describe.ts';
import { follow } from './follow.ts';
import { sendFile } from './sendFile.ts';
import type { UploadState } from './uploadState.ts';

const MAX_BYTES = 2 * 1024 * 1024;

export interface UploadContext {
  readonly client: Client;
  readonly token: () => Promise<string | null>;
}

/** Brings one file from the page to its records, and says how far it is. Nothing is thrown. */
export async function uploadFile(
  file: File,
  said: Said,
  { client, token }: UploadContext,
  onState: (state: UploadState) => void,
): Promise<void> {
  try {
    if (file.size > MAX_BYTES) throw new Error('not sent: the file has more than 2 MiB');
    if (file.size === 0) throw new Error('not sent: the file is empty');
    const api = ententeClient({ baseUrl: location.origin, token });
    const { data, error, response } = await api.POST('/uploads', { body: { files: [await describe(file, said)] } });
    const address = data?.items[0];
    if (address === undefined) throw new ProblemError(problemOf(error, response.status));
    onState({ kind: 'sending', part: 0 });
    await sendFile(file, address, (part) => onState({ kind: 'sending', part }));
    onState({ kind: 'reading' });
    onState(await follow(client, address.article, (wait) => new Promise((resolve) => setTimeout(resolve, wait))));
  } catch (error) {
    onState({ kind: 'failed', reason: error instanceof Error ? error.message : 'It did not work.' });
  }
}
