import type { Document } from '../3-text/document.ts';

/** "64 Ecuadorian coast guards": whether what ends before the token is no coast but guards. */
export const isCoastGuard = ({ tokens }: Document, last: number): boolean =>
  tokens[last - 1]?.norm === 'coast' && /^guards?$/.test(tokens[last]?.norm ?? '');
