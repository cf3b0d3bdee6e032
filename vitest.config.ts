import { defineConfig } from 'vitest/config';
import { chromiumPath, WITHOUT_CHROMIUM } from './tests/explorer/support/chromium.ts';

const hasChromium = chromiumPath(process.env) !== null;
if (!hasChromium) process.stderr.write(`${WITHOUT_CHROMIUM}\n`);

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: hasChromium ? [] : ['tests/explorer/browser/**'],
    // A process a file: the handlers read their environment when they are loaded, and the emulators must not meet.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    // Starting the local stack and synthesizing a template happen before the tests of a file.
    hookTimeout: 60_000,
  },
});
