import { readFile } from 'node:fs/promises';
import { extract } from '../../functions/extract/index.ts';
import type { ArticleRecord } from '../../functions/records/schema/index.ts';
import { type Case, casesOf, readAnswer } from './folder.ts';
import { RECORD_TYPES, type Report, reportOf } from './report.ts';
import { scoreRecord, type Tallies } from './scoreRecord.ts';

export interface FolderScore {
  readonly report: Report;
  readonly articles: number;
  readonly misses: readonly string[];
  readonly records: readonly ArticleRecord[];
}

/** Extracts every article of a folder that has an answer and scores it. */
export async function scoreFolder(articles: string, answers?: string): Promise<FolderScore> {
  const scored = await Promise.all((await casesOf(articles, answers)).map(scoreCase));
  return {
    report: reportOf(scored.map(({ tallies }) => tallies)),
    articles: scored.length,
    misses: scored.flatMap(({ name, tallies }) => missesOf(name, tallies)),
    records: scored.flatMap(({ record }) => record ?? []),
  };
}

async function scoreCase({
  name,
  article,
  answer,
}: Case): Promise<{ name: string; record: ArticleRecord | null; tallies: Tallies }> {
  const record = article === null ? null : await extract(await readFile(article), { key: article });
  return { name, record, tallies: scoreRecord(await readAnswer(answer), record) };
}

const missesOf = (name: string, tallies: Tallies): readonly string[] =>
  RECORD_TYPES.flatMap((type) => tallies[type].misses.map((miss) => `${name}  ${type}  ${miss}`));
