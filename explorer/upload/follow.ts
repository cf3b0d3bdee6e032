import type { ArticleRecord } from '../../client/index.ts';
import type { Client } from '../client.ts';
import type { UploadState } from './uploadState.ts';

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 4_000;

/** After so long somebody else has to look what is the matter. */
const PATIENCE_MS = 180_000;

/** Asks what became of an article until it is known. */
export async function follow(
  client: Pick<Client, 'get'>,
  article: string,
  wait: (milliseconds: number) => Promise<void>,
): Promise<UploadState> {
  const { signal } = new AbortController();
  let passed = 0;
  for (let pause = FIRST_WAIT_MS; passed < PATIENCE_MS; pause = Math.min(LONGEST_WAIT_MS, pause * 1.5)) {
    await wait(pause);
    passed += pause;
    // The list says "none yet" where the article itself would be an error.
    const { items } = await client.get('/articles', { article }, signal);
    const [found] = items;
    if (found?.status === 'rejected') {
      return { kind: 'rejected', article, reason: found.reason?.message ?? 'no reason is given' };
    }
    if (found !== undefined) return read(await client.get('/articles/{id}', { id: article }, signal));
  }
  return { kind: 'failed', reason: 'sent, and not read yet: look for it among the articles later' };
}

function read(record: ArticleRecord): UploadState {
  const { article, cooperation, figures, organizations, people, places, statements } = record;
  const lists = [people, organizations, places, cooperation, figures, statements];
  const records = lists.reduce((sum, { length }) => sum + length, 0);
  return { kind: 'done', article: article.id, title: article.title, records };
}
