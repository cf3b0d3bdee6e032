import { existsSync } from 'node:fs';

/** Where Chromium is, if the machine has it: as the variable CHROMIUM says, else where Debian's package puts it. */
export function chromiumPath(env: Readonly<Record<string, string | undefined>>): string | null {
  const path = env.CHROMIUM || '/usr/bin/chromium';
  return existsSync(path) ? path : null;
}

export const WITHOUT_CHROMIUM =
  'The browser tests of tests/explorer/browser are left out: they need Chromium (apt-get install chromium, or CHROMIUM=/path/to/chromium).';

/** Nothing that a test does not need: no sandbox (containers have none), no traffic of the browser's own. */
export const CHROMIUM_ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
