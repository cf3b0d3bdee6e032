import { bundleHandler } from './bundleHandler.ts';

// Run by lib/constructs/handlerCode.ts, because synthesis waits for nothing and esbuild's plugins make one wait.
const [entry = '', directory = ''] = process.argv.slice(2);
await bundleHandler(entry, directory);
