// Scope: the CDK app as a process: what a person sees who names no environment or an unknown one.
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const app = (context: Record<string, string>) =>
  spawnSync(process.execPath, ['bin/app.ts'], {
    encoding: 'utf8',
    env: { ...process.env, CDK_CONTEXT_JSON: JSON.stringify(context) },
  });

describe('the CDK app', () => {
  it.each([
    ['an unknown environment', { env: 'qa' }, 'There is no environment "qa": the known ones are dev, staging, prod.\n'],
    [
      'no environment',
      {},
      'Say which environment you mean with -c env=NAME, where NAME is one of dev, staging, prod.\n',
    ],
  ])('answers %s with one sentence and status 1', (_, context, sentence) => {
    expect(app(context)).toMatchObject({ status: 1, stdout: '', stderr: sentence });
  });
});
