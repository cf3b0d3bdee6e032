import { readdir, readFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { type Answer, answer } from './answer/index.ts';

/** An article and the path of its answer; `article` is null where the folder has no such file. */
export interface Case {
  readonly name: string;
  readonly article: string | null;
  readonly answer: string;
}

/** An answer file that can't be used; the message names the file and the field. */
export class AnswerError extends Error {
  readonly code = 'bad-answer';
  override readonly name = 'AnswerError';
}

/** Every answer of a folder with the article of the same name, whatever that one's ending is. */
export async function casesOf(articles: string, answers: string = articles): Promise<readonly Case[]> {
  const files = (await readdir(articles)).filter((file) => !file.endsWith('.json'));
  const byName = new Map(files.map((file) => [parse(file).name, join(articles, file)]));
  const names = (await readdir(answers)).filter((file) => file.endsWith('.json')).map((file) => parse(file).name);
  return names
    .sort()
    .map((name) => ({ name, article: byName.get(name) ?? null, answer: join(answers, `${name}.json`) }));
}

export async function readAnswer(path: string): Promise<Answer> {
  const parsed = answer.safeParse(jsonOf(path, await readFile(path, 'utf8')));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new AnswerError(`${path}: ${problems.join('; ')}`, { cause: parsed.error });
}

function jsonOf(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AnswerError(`${path}: is no JSON`, { cause });
  }
}
