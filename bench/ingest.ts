import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { startLocalStack } from '../local/localStack.ts';
import { lookAgain, upload } from './ingest/load.ts';
import { type MadeArticle, madeArticles, madeBriefs } from './ingest/madeArticles.ts';
import { passes } from './ingest/pass.ts';
import { readTable } from './ingest/tableContent.ts';

const USAGE = `Usage: npm run bench:ingest -- [--articles N] [--briefs]

Pushes generated articles through the local stack, checks that none is lost or stored twice, and then has all of them
looked at again, which must write nothing.

  --articles N   how many (default: 20000)
  --briefs       of two sentences, rather than as long as the samples: the emulated table takes its time by the entries of
                 an article, of which a brief has a tenth
`;

const { values } = parseArgs({
  options: { help: { type: 'boolean' }, articles: { type: 'string', default: '20000' }, briefs: { type: 'boolean' } },
});
if (values.help) process.stdout.write(USAGE);
else process.exitCode = await main((values.briefs ? madeBriefs : madeArticles)(Number(values.articles)));

async function main(articles: readonly MadeArticle[]): Promise<number> {
  const count = articles.length;
  const say = (text: string) => process.stdout.write(`${text}\n`);
  const pass = passes(count, (text) => process.stderr.write(`${text}\n`));
  // On disk: the entries of some thousand articles are more than the memory of most machines.
  const data = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  const stack = await startLocalStack({
    port: 0,
    data,
    onOutcome: pass.outcome,
    onError: (error) => process.stderr.write(`${String(error)}\n`),
  });
  // The stack has set the environment in which its functions find their table.
  const client = new DynamoDBClient({});
  const table = () => readTable(client, process.env.TABLE_NAME ?? '');
  try {
    say(`first pass: ${await pass.run(() => upload(stack, articles))}`);
    const first = await table();
    const units = first.writeUnits / count;
    say(`${first.articles} articles in ${first.items} items, ${units.toFixed(1)} write units an article`);
    say(`second pass: ${await pass.run(() => lookAgain(stack, articles))}`);
    const second = await table();
    const wrong = pass.wrong();
    if (wrong.length > 0) say(`not extracted: ${wrong.length}, the first is ${wrong[0]}`);
    say(second.digest === first.digest ? 'the second pass changed no item' : 'THE SECOND PASS CHANGED ITEMS');
    return wrong.length === 0 && first.articles === count && second.digest === first.digest ? 0 : 1;
  } finally {
    client.destroy();
    await stack.stop();
    rmSync(data, { recursive: true });
  }
}
