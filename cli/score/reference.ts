import { spawn } from 'node:child_process';
import type { ArticleRecord } from '../../functions/records/schema/index.ts';
import type { Report } from './report.ts';

/** Runs another scorer (`node SCORER --json ANSWERS`, records on standard input) and lists where its numbers differ. */
export async function differencesFrom(
  scorer: string,
  answers: string,
  records: readonly ArticleRecord[],
  report: Report,
): Promise<readonly string[]> {
  const theirs: unknown = JSON.parse(
    await outputOf(scorer, answers, records.map((record) => JSON.stringify(record)).join('\n')),
  );
  return differences('', report, theirs);
}

/** Every number of either side that the other doesn't have just so, by its path. */
export function differences(path: string, ours: unknown, theirs: unknown): readonly string[] {
  if (!isObject(ours) || !isObject(theirs))
    return Object.is(ours, theirs) ? [] : [`${path}: ${ours} here, ${theirs} there`];
  const keys = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
  return [...keys].flatMap((key) => differences(path === '' ? key : `${path}.${key}`, ours[key], theirs[key]));
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

async function outputOf(scorer: string, answers: string, input: string): Promise<string> {
  const child = spawn(process.execPath, [scorer, '--json', answers], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(input);
  const closed = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  const output = (await child.stdout.setEncoding('utf8').toArray()).join('');
  const status = await closed;
  if (status !== 0) throw new Error(`${scorer} ended with status ${status}`);
  return output;
}
