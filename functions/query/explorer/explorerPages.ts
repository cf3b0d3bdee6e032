import type { Answer } from '../answer.ts';
import type { Request } from '../respond.ts';
import type { Explorer } from './explorer.ts';
import { explorerAnswer, isForExplorer } from './explorerAnswer.ts';
import { readExplorer } from './readExplorer.ts';
import type { ExplorerSettings } from './settings.ts';

/** Answers what is asked of the explorer, and reads its files when that happens first: questions don't wait for it. */
export function explorerPages(settings: ExplorerSettings): (request: Request) => Promise<Answer | null> {
  let explorer: Promise<Explorer> | null = null;
  return async (request) => {
    if (!isForExplorer(request)) return null;
    explorer ??= readExplorer(settings);
    return explorerAnswer(request, await explorer);
  };
}
