import type { ArticleId } from '../schema/index.ts';
import type { ArchivePart } from './archive.ts';
import type { Generation } from './generation.ts';
import { archiveKey } from './itemKey.ts';
import type { RecordReader } from './recordTable.ts';

export interface FoundParts {
  /** How many parts the archive has when it is whole. */
  readonly count: number;
  readonly complete: boolean;
  /** Those that are there, in order. */
  readonly parts: readonly ArchivePart[];
}

/** The parts of a generation's archive; null if not even its first one is there. */
export async function readArchiveParts(
  reader: Pick<RecordReader, 'readPart'>,
  id: ArticleId,
  generation: Generation,
): Promise<FoundParts | null> {
  const first = await reader.readPart(archiveKey(id, generation));
  if (first === null) return null;
  const numbers = Array.from({ length: first.parts - 1 }, (_, at) => at + 1);
  const others = await Promise.all(numbers.map((number) => reader.readPart(archiveKey(id, generation, number))));
  const parts = [first, ...others.filter((part) => part !== null)];
  return { count: first.parts, complete: parts.length === first.parts, parts };
}
