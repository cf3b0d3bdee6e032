import { join } from 'node:path';
import { buildExplorer } from '../explorer/buildExplorer.ts';
import { EXPLORER_FOLDER } from '../explorer/deployedExplorer.ts';
import { bundleHandler } from './bundleHandler.ts';

// Run by lib/constructs/handlerCode.ts, because synthesis waits for nothing and a bundler makes one wait.
const [entry = '', directory = '', beside] = process.argv.slice(2);
await bundleHandler(entry, directory);
if (beside === EXPLORER_FOLDER) await buildExplorer(join(directory, EXPLORER_FOLDER));
