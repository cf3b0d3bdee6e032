import * as z from 'zod';
import { articleIdOf } from '../../functions/records/articleId.ts';
import type { Clock } from '../../functions/records/clock.ts';
import { OperationError } from '../operations/target.ts';
import type { Ask } from './ask.ts';

/** What the test does to the world. */
export interface SmokeWorld {
  readonly upload: (key: string) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
  readonly ask: Ask;
  /** Asks as nobody; null where everybody is let in, as on a laptop. */
  readonly askAsNobody: Ask | null;
  readonly clock: Clock;
  readonly tell: (text: string) => void;
}

/** Between two questions. */
const PAUSE_MS = 500;

const list = z.array(z.unknown());
const found = z.object({ article: z.object({ status: z.string() }), cooperation: list, people: list, figures: list });
const page = z.object({ items: list });

/** Uploads an article, waits for its records, deletes it, waits until it is gone. Whatever happens, it is deleted. */
export async function smoke(key: string, patienceMs: number, world: SmokeWorld): Promise<void> {
  const { ask, askAsNobody, clock, remove, tell, upload } = world;
  const id = articleIdOf(key);
  const start = clock.now();
  const passed = () => `${((clock.now() - start) / 1000).toFixed(1)} s`;
  const until = async (what: string, isSo: () => Promise<boolean>) => {
    const end = clock.now() + patienceMs;
    while (!(await isSo())) {
      if (clock.now() >= end) throw new OperationError(`After ${patienceMs / 1000} seconds ${what} is still to come.`);
      await clock.wait(PAUSE_MS);
    }
    tell(`${passed()}: ${what}`);
  };

  await checkAccess(ask, askAsNobody);
  tell(`${passed()}: the API answers${askAsNobody === null ? '' : ', and nobody without credentials'}`);
  try {
    await upload(key);
    tell(`${passed()}: uploaded ${key}`);
    await until('the record of the article', async () => isWhole((await ask(`/articles/${id}`)).body));
    await until('its act in the list', async () => (await items(ask, `/cooperation?article=${id}`)) > 0);
  } finally {
    await remove(key);
    tell(`${passed()}: deleted ${key}`);
  }
  await until('the end of the record', async () => (await ask(`/articles/${id}`)).status === 404);
  await until('the end of its act', async () => (await items(ask, `/cooperation?article=${id}`)) === 0);
}

async function checkAccess(ask: Ask, askAsNobody: Ask | null): Promise<void> {
  const { status } = await ask('/health');
  if (status !== 200) throw new OperationError(`The API answers with ${status}: are these credentials let in?`);
  const stranger = (await askAsNobody?.('/health'))?.status ?? 403;
  if (stranger !== 401 && stranger !== 403) {
    throw new OperationError(`The API answers a request without credentials with ${stranger}: it must not.`);
  }
}

function isWhole(body: unknown): boolean {
  const { data } = found.safeParse(body);
  if (data === undefined) return false;
  if (data.article.status !== 'extracted') throw new OperationError(`The article was ${data.article.status}.`);
  if ([data.cooperation, data.people, data.figures].some((facts) => facts.length === 0)) {
    throw new OperationError('The article was extracted without its act, its person or its figure.');
  }
  return true;
}

async function items(ask: Ask, path: string): Promise<number> {
  const { body, status } = await ask(path);
  if (status !== 200) throw new OperationError(`The API answers ${path} with ${status}.`);
  return page.parse(body).items.length;
}
