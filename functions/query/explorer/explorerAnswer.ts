import { type Answer, textAnswer } from '../answer.ts';
import type { Request } from '../respond.ts';
import type { Explorer } from './explorer.ts';

const ROOT = '/explore';
const ASSETS = `${ROOT}/assets/`;

/** A name that changes with the content never has to be asked for twice; anybody may have it, so any cache may keep it. */
const FOREVER = { 'cache-control': 'public, max-age=31536000, immutable' };

const TO_EXPLORER: Answer = {
  status: 302,
  headers: { 'content-type': 'text/plain', location: ROOT, vary: 'Accept' },
  body: '',
};

/** Below its path, and for browsers at the address itself. */
export function isForExplorer({ headers, method, path }: Request): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false;
  return path === ROOT || path.startsWith(`${ROOT}/`) || (path === '/' && isBrowser(headers.accept));
}

/** The page, a file of it, or the way to it; null for a file that there isn't. */
export function explorerAnswer({ path }: Request, { assets, page, policy }: Explorer): Answer | null {
  if (path === '/') return TO_EXPLORER;
  if (path.startsWith(ASSETS)) {
    const asset = assets.get(path.slice(ASSETS.length));
    return asset === undefined ? null : textAnswer(asset.type, asset.text, FOREVER);
  }
  // Each view has a path of its own, so that it can be sent to a colleague, and all of them are this page.
  return textAnswer('text/html; charset=utf-8', page, {
    'content-security-policy': policy,
    'cache-control': 'no-cache',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
  });
}

function isBrowser(accept: string | undefined): boolean {
  return accept?.includes('text/html') ?? false;
}
