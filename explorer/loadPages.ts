import type { Paths } from '../client/index.ts';
import type { AnswerOf, Asked, Client } from './client.ts';
import { cursorOf } from './text/cursor.ts';

/** The paths whose answers come in pages. */
type PagedPath = {
  [Path in keyof Paths]: AnswerOf<Path> extends { next: string | null } ? Path : never;
}[keyof Paths];

/** More pages than this are not waited for: the last of those that came says where the rest is. */
const MOST_PAGES = 20;

/** The pages of an answer that comes in several, one after the other. */
export async function loadPages<Path extends PagedPath>(
  client: Client,
  path: Path,
  query: Asked,
  signal: AbortSignal,
  most = MOST_PAGES,
): Promise<readonly AnswerOf<Path>[]> {
  const pages: AnswerOf<Path>[] = [];
  let cursor: string | null = null;
  do {
    const asked: Asked = cursor === null ? query : { ...query, cursor };
    // TypeScript doesn't see that each of the paths has an answer with a `next`.
    const page = (await client.get(path, asked, signal)) as AnswerOf<Path> & { readonly next: string | null };
    pages.push(page);
    cursor = cursorOf(page.next);
  } while (cursor !== null && pages.length < most);
  return pages;
}
