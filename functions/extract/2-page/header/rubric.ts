import { fold } from '../../3-text/fold.ts';
import furniture from '../../vocabulary/furniture.json' with { type: 'json' };

const RUBRICS = new Set(furniture.rubrics.map(fold));

/** "BRIEF" is "Brief". */
export function sectionName(line: string): string | undefined {
  if (!RUBRICS.has(fold(line.replace(/[:.]$/, '')))) return undefined;
  return line.charAt(0).toUpperCase() + line.slice(1).toLowerCase();
}
