import { defineConfig } from 'vitest/config';
import { chromiumPath, HOW_TO_HAVE_CHROMIUM } from './cli/browser/chromium.ts';

const hasChromium = chromiumPath(process.env) !== null;
if (!hasChromium) {
  process.stderr.write(
    `The explorer's browser tests are left out, because there is no Chromium here: ${HOW_TO_HAVE_CHROMIUM}.\n`,
  );
}

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
