import type { Warning } from '../../records/schema/index.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The characters of an article, or why the bytes hold none that can be read. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: Encoding; readonly warnings: readonly Warning[] }
  | { readonly kind: 'rejected'; readonly reason: Warning };

export const rejected = (code: string, message: string): Decoded => ({ kind: 'rejected', reason: { code, message } });
