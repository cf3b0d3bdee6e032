import type { Client } from './client.ts';
import { cursorOf } from './text/cursor.ts';

interface Onward {
  readonly next: string | null;
}

/** More pages than this are not waited for: the last of those that came says where the rest is. */
const MOST_PAGES = 20;

/** The pages of an answer that comes in several, one after the other. */
export async function loadPages<Answer extends Onward>(
  client: Client,
  path: string,
  query: Readonly<Record<string, string>>,
  signal: AbortSignal,
  most = MOST_PAGES,
): Promise<readonly Answer[]> {
  const pages: Answer[] = [];
  let cursor: string | null = null;
  do {
    const asked: Readonly<Record<string, string>> = cursor === null ? query : { ...query, cursor };
    const page: Answer = await client.get<Answer>(path, asked, signal);
    pages.push(page);
    cursor = cursorOf(page.next);
  } while (cursor !== null && pages.length < most);
  return pages;
}
