import { AnswerError } from './folder.ts';
import { folderProblem, HELD, isHeld, nameOf, WORK } from './folders.ts';
import { type ScoreOptions, scoreOptions } from './options.ts';
import { printScores } from './printScores.ts';
import { differencesFrom } from './reference.ts';
import { type FolderScore, scoreFolder } from './scoreFolder.ts';

const HELP = `Usage: npm run score -- [--misses | --json] [--checks] [--reference SCORER] [DIR... | DIR --answers DIR]

Extracts every article of a folder that has an answer (NAME.json) and scores the records. Without a folder: tests/corpus/work
and tests/corpus/held, side by side.

  --misses            what is missing, too many or wrong, one a line; of held never: that third is looked at only through its
                      score, so that it goes on measuring articles nobody has tuned a rule to
  --checks            the fields of each record type, right and checked
  --answers DIR       where the answers are, if not beside the articles
  --reference SCORER  asks another scorer (node SCORER --json ANSWERS, records on standard input) and fails where a number differs
  --json              every number, keyed by folder
  --help              this text
`;

export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** The score command; returns the exit status: 0, 1 where answers can't be used or scorers differ, 2 where the call is wrong. */
export async function scoreCommand(args: readonly string[], { out, err }: Output): Promise<number> {
  const options = scoreOptions(args);
  const problem = typeof options === 'string' ? options : await folderProblem(options);
  if (typeof options === 'string' || problem !== null) {
    err(`${problem}\n`);
    return 2;
  }
  if (options.help) {
    out(HELP);
    return 0;
  }
  try {
    const scores = await scoresOf(options);
    out(textOf(scores, options));
    const different = options.reference === undefined ? [] : await allDifferences(scores, options.reference);
    err(different.map((line) => `${line}\n`).join(''));
    return different.length === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof AnswerError)) throw error;
    err(`${error.message}\n`);
    return 1;
  }
}

interface NamedScore extends FolderScore {
  readonly name: string;
  readonly folder: string;
  readonly answers: string;
}

async function scoresOf({ folders, answers }: ScoreOptions): Promise<readonly NamedScore[]> {
  const scores: NamedScore[] = [];
  for (const folder of folders.length === 0 ? [WORK, HELD] : folders) {
    scores.push({ name: nameOf(folder), folder, answers: answers ?? folder, ...(await scoreFolder(folder, answers)) });
  }
  return scores;
}

async function allDifferences(scores: readonly NamedScore[], scorer: string): Promise<readonly string[]> {
  const lists = scores.map(async ({ name, answers, records, report }) =>
    (await differencesFrom(scorer, answers, records, report)).map((line) => `${name} ${line}`),
  );
  return (await Promise.all(lists)).flat();
}

function textOf(scores: readonly NamedScore[], { json, misses, checks }: ScoreOptions): string {
  if (json)
    return `${JSON.stringify(Object.fromEntries(scores.map(({ name, articles, report }) => [name, { articles, ...report }])), null, 1)}\n`;
  const listed = misses ? scores.filter(({ folder }) => !isHeld(folder)).flatMap((score) => score.misses) : [];
  return `${listed.map((miss) => `${miss}\n`).join('')}${printScores(scores, { checks })}`;
}
