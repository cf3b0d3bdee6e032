import { existsSync } from 'node:fs';

/** Where Chromium is, if the machine has it: as the variable CHROMIUM says, else where Debian's package puts it. */
export function chromiumPath(env: Readonly<Record<string, string | undefined>>): string | null {
  const path = env.CHROMIUM || '/usr/bin/chromium';
  return existsSync(path) ? path : null;
}

export const HOW_TO_HAVE_CHROMIUM = 'apt-get install chromium, or CHROMIUM=/path/to/chromium';

/** Nothing that is not needed: no sandbox (containers have none), no traffic of the browser's own. */
export const CHROMIUM_ARGUMENTS: readonly string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
