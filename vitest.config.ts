import { defineConfig } from 'vitest/config';
import { chromiumPath, HOW_TO_HAVE_CHROMIUM } from './cli/browser/chromium.ts';

const hasChromium = chromiumPath(process.env) !== null;
if (!hasChromium) {
  process.stderr.write(
    `The explorer's browser tests are left out, because there is no Chromium here: ${HOW_TO_HAVE_CHROMIUM}.\n`,
  );
}

/** Pure functions: their files share what they load, which saves half a minute. */
const PURE = ['tests/functions/extract/**/*.test.ts', 'tests/functions/records/**/*.test.ts'];
/** Sees every expression that is made while the extractor is loaded. */
const LOADS_ALONE = 'tests/functions/extract/pipeline/regex/**';

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    // Starting the local stack and synthesizing a template happen before the tests of a file.
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, exclude: [LOADS_ALONE], isolate: false } },
      { extends: true, test: { name: 'regex', include: [`${LOADS_ALONE}/*.test.ts`] } },
      {
        extends: true,
        test: {
          // A process a file: the handlers read their environment when they are loaded, and the emulators must not meet.
          name: 'alone',
          include: ['tests/**/*.test.ts'],
          exclude: [...PURE, ...(hasChromium ? [] : ['tests/explorer/browser/**'])],
        },
      },
    ],
  },
});
