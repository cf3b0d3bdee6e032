import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleHandler } from '../../../lib/bundle/bundleHandler.ts';
import { HANDLERS, type Handlers } from '../../../lib/handlers.ts';

/** The handlers bundled as for deployment, in a directory that `remove` takes away. */
export async function deployedHandlers(): Promise<{ readonly handlers: Handlers; readonly remove: () => void }> {
  const directory = mkdtempSync(join(tmpdir(), 'entente-deployed-'));
  const bundled = async (name: keyof Handlers) => {
    await bundleHandler(HANDLERS[name], join(directory, name));
    return join(directory, name, 'index.mjs');
  };
  return {
    handlers: { ingest: await bundled('ingest'), query: await bundled('query') },
    remove: () => rmSync(directory, { recursive: true }),
  };
}
