import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LocalStack, startLocalStack } from '../../local/localStack.ts';
import { upload } from '../ingest/load.ts';
import { passes } from '../ingest/pass.ts';
import { datedArticles } from './datedArticles.ts';

export interface LoadedStack {
  readonly stack: LocalStack;
  stop(): Promise<void>;
}

/** A local stack that has ingested so many articles. On disk: the records of some thousand are more than memory holds. */
export async function stackWith(count: number, tell: (text: string) => void): Promise<LoadedStack> {
  const data = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  const pass = passes(count, tell);
  const stack = await startLocalStack({
    port: 0,
    data,
    onOutcome: pass.outcome,
    onError: (error) => tell(String(error)),
  });
  const stop = async () => {
    await stack.stop();
    rmSync(data, { recursive: true });
  };
  try {
    await pass.run(() => upload(stack, datedArticles(count)));
    return { stack, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
