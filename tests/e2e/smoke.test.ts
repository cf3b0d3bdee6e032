// Scope: npm run smoke against the local stack, with the mistakes that its command line can hold.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smokeCommand } from '../../cli/smoke/smokeCommand.ts';
import { TestStack } from './support/testStack.ts';

let local: TestStack;
beforeAll(async () => {
  local = await TestStack.start();
});
afterAll(() => local.stop());

async function run(...argv: readonly string[]) {
  const texts = { out: '', err: '' };
  const add = (stream: 'out' | 'err') => (text: string) => {
    texts[stream] += text;
  };
  const settings = { run: randomUUID(), token: undefined, out: add('out'), err: add('err') };
  return { status: await smokeCommand(argv, settings), ...texts };
}

describe('npm run smoke', () => {
  it('sees an article through the local stack and leaves nothing of it', async () => {
    const { err, out, status } = await run('--local', local.stack.objects, '--api', local.stack.api);
    const steps = [
      'the API answers',
      'uploaded',
      'the record',
      'its act',
      'deleted',
      'the end of the record',
      'the end of',
    ];
    const lines = err.trimEnd().split('\n');
    expect(lines).toEqual(steps.map((step) => expect.stringMatching(new RegExp(String.raw`^[\d.]+ s: ${step}`))));
    expect({ out, status }).toEqual({ out: 'the stack works\n', status: 0 });
    expect(await local.list('/articles')).toEqual([]);
  });

  it('explains itself', async () => {
    expect(await run('--help')).toMatchObject({ status: 0, out: expect.stringContaining('--env NAME') });
  });

  it.each([
    [[], 'Say which one stack'],
    [['--env', 'nowhere'], "outputs-nowhere.json can't be read"],
    [['--local', 'http://127.0.0.1:1', '--api', 'http://127.0.0.1:1'], "The stack can't be tested"],
    [['--env', 'dev', '--timeout', 'long'], '--timeout takes seconds'],
    [['--speed', '1'], "Unknown option '--speed'"],
  ])('with %j says what is wrong, and ends with status 1', async (argv, what) => {
    expect(await run(...argv)).toMatchObject({ status: 1, out: '', err: expect.stringContaining(what) });
  });
});
