import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalStack } from '../../local/localStack.ts';
import { loadTable } from '../query/loadTable.ts';
import { madeRecords } from '../query/madeRecords.ts';

export interface LoadedStack {
  readonly api: string;
  stop(): Promise<void>;
}

/** A local stack whose table holds the records of so many made articles. */
export async function stackWith(articles: number, complain: (error: unknown) => void): Promise<LoadedStack> {
  const data = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  const forget = () => rmSync(data, { recursive: true });
  try {
    await loadTable(data, madeRecords(articles));
    const stack = await startLocalStack({ port: 0, data, onOutcome: () => undefined, onError: complain });
    return {
      api: stack.api,
      stop: async () => {
        await stack.stop();
        forget();
      },
    };
  } catch (error) {
    forget();
    throw error;
  }
}
