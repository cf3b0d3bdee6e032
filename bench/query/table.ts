import { startLocalStack } from '../../local/localStack.ts';
import { measure } from './measure.ts';
import { benchQuestions } from './questions.ts';
import { type UnitCounter, unitCounter } from './unitsOf.ts';

export interface TableOutput {
  /** One line of the table, without its end. */
  readonly line: (text: string) => void;
  readonly tell: (text: string) => void;
}

const HEADINGS = ['request', 'p50 ms', 'p99 ms', 'processor ms', 'read units', 'requests'];

/** Starts the local stack over a loaded directory, asks everything, and writes a table of what that took. */
export async function writeTable(data: string, { line, tell }: TableOutput): Promise<void> {
  const onError = (error: unknown) => tell(String(error));
  const stack = await startLocalStack({ port: 0, data, onOutcome: () => undefined, onError });
  // The stack has set the environment in which its functions find their table.
  const counter = unitCounter(process.env.TABLE_NAME ?? '');
  const row = (cells: readonly (string | number)[]) => line(`| ${cells.join(' | ')} |`);
  try {
    row(HEADINGS);
    row(HEADINGS.map((_, at) => (at === 0 ? '---' : '---:')));
    for (const { name, url } of benchQuestions(await anyAct(counter))) {
      tell(name);
      const { units } = await counter.ask(url);
      const { busy, failed, p50, p99, requests } = await measure(`${stack.api}${url}`, () => performance.now());
      const times = [p50, p99, busy].map((time) => time.toFixed(1));
      row([`\`${name}\``, ...times, units, failed === 0 ? requests : `${requests}, ${failed} failed`]);
    }
  } finally {
    counter.stop();
    await stack.stop();
  }
}

async function anyAct({ ask }: UnitCounter): Promise<string> {
  const { body } = await ask('/cooperation?limit=1');
  const { items } = body as { readonly items: readonly { readonly id: string }[] };
  return items[0]?.id ?? '';
}
