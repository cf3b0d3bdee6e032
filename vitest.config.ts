import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // A process a file: the handlers read their environment when they are loaded, and the emulators must not meet.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    // Starting the local stack and synthesizing a template happen before the tests of a file.
    hookTimeout: 60_000,
  },
});
