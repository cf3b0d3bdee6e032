import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as z from 'zod';
import type { explorerSettings } from '../../functions/query/explorer/settings.ts';
import { buildExplorer } from '../../lib/explorer/buildExplorer.ts';
import type { Closers } from '../closers.ts';

/** Builds the explorer's page, as it is deployed, and answers with what the query function has to know of it. */
export async function startExplorer(objects: string, upload: boolean, closers: Closers): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'entente-explorer-'));
  closers.add(() => rm(directory, { recursive: true, force: true }));
  await buildExplorer(directory);
  const settings: z.input<typeof explorerSettings> = { directory, signIn: null, upload, connect: [objects] };
  return JSON.stringify(settings);
}
