import type { UploadFile } from '../shapes/uploads.ts';

/** Below it lies what came through a browser, and nothing else may be written that way. */
export const UPLOAD_PREFIX = 'uploads/';

/**
 * Where a file goes: by what is in it, and what it is called. The same file again is the same article, and nobody
 * overwrites what somebody else has uploaded under the same name.
 */
export function uploadKey({ name, sha256 }: Pick<UploadFile, 'name' | 'sha256'>): string {
  return `${UPLOAD_PREFIX}${sha256.slice(0, 16)}/${plainName(name)}`;
}

/** Letters without accents, digits and a few signs, and nothing of a path. */
function plainName(name: string): string {
  const plain = (name.split(/[/\\]/).at(-1) ?? '')
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[.-]+/, '');
  // What is cut off is in the middle: the end says what kind of file it is.
  return plain.length <= 100 ? plain || 'article' : `${plain.slice(0, 60)}-${plain.slice(-39)}`;
}
