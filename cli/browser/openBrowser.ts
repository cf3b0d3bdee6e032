import { type Browser, chromium } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, chromiumPath } from './chromium.ts';

/** The machine's Chromium, or null if it has none. */
export async function openBrowser(env: Readonly<Record<string, string | undefined>>): Promise<Browser | null> {
  const executablePath = chromiumPath(env);
  return executablePath === null ? null : chromium.launch({ executablePath, args: [...CHROMIUM_ARGUMENTS] });
}
