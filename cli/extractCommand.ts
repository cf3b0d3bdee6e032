import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { extract } from '../functions/extract/index.ts';
import type { ArticleRecord } from '../functions/records/schema/index.ts';
import { prettyRecord } from './prettyRecord.ts';

const HELP = `Usage: npm run --silent extract -- [--pretty] FILE...

Prints the record of each article as one line of JSON; article.key is the path given.

  --pretty   a summary for people instead of JSON
  --help     this text

A file that cannot be read or extracted is named on standard error; the others still come, and the exit status is 1.
`;

/** The extract command; returns the exit status: 0, 1 where a file failed, 2 where the call is wrong. */
export async function extractCommand(args: readonly string[]): Promise<number> {
  const options = optionsOf(args);
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(HELP);
    return 0;
  }
  if (options.files.length === 0) {
    process.stderr.write(HELP);
    return 2;
  }
  let status = 0;
  for (const file of options.files) {
    const record = await recordOf(file);
    if (typeof record === 'string') {
      process.stderr.write(`${file}: ${record}\n`);
      status = 1;
      continue;
    }
    process.stdout.write(options.pretty ? prettyRecord(record) : `${JSON.stringify(record)}\n`);
    if (record.article.status === 'rejected') {
      process.stderr.write(`${file}: ${record.article.reason?.message}\n`);
      status = 1;
    }
  }
  return status;
}

interface Options {
  readonly help: boolean;
  readonly pretty: boolean;
  readonly files: readonly string[];
}

function optionsOf(args: readonly string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { pretty: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } },
    });
    return { ...values, files: positionals };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The record, or a sentence that says why the file could not be read. */
async function recordOf(file: string): Promise<ArticleRecord | string> {
  try {
    return await extract(await readFile(file), { key: file });
  } catch (error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string')
      return READ_ERRORS[error.code] ?? `cannot be read (${error.code})`;
    throw error;
  }
}

const READ_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'is a folder; name the files in it',
  EACCES: 'may not be read',
};
