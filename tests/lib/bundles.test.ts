// Scope: what is really deployed: the app synthesizes offline without a complaint, twice the same, and each bundle is a module with a handler.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../lib/projectRoot.ts';

const [first = '', second = ''] = ['first', 'second'].map((name) => mkdtempSync(join(tmpdir(), `entente-${name}-`)));
afterAll(() => {
  for (const directory of [first, second]) rmSync(directory, { recursive: true });
});

const TEMPLATE = 'entente-staging.template.json';

function synthesize(outdir: string) {
  const { CDK_DEFAULT_ACCOUNT: _account, CDK_DEFAULT_REGION: _region, ...env } = process.env;
  return spawnSync(process.execPath, ['bin/app.ts'], {
    encoding: 'utf8',
    env: { ...env, CDK_OUTDIR: outdir, CDK_CONTEXT_JSON: JSON.stringify({ env: 'staging' }) },
  });
}

let synth: { readonly status: number | null; readonly stderr: string };
// Each bundles both functions, and the machine may be busy.
beforeAll(() => {
  synth = synthesize(first);
  synthesize(second);
}, 300_000);

/** What a bundle exports, looked at in a process of its own that has what the function would have. */
function exportsOf(asset: string): string {
  const script = `import(${JSON.stringify(join(first, asset, 'index.mjs'))}).then((all) => console.log(Object.entries(all).map(([name, value]) => name + ': ' + typeof value).join()))`;
  const env = { TABLE_NAME: 'records', BUCKET_NAME: 'articles', ENTENTE_ENV: 'dev', AWS_REGION: 'us-east-1' };
  const { stderr, stdout } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8', env });
  return `${stdout}${stderr}`.trim();
}

const assetsOf = (directory: string) => readdirSync(directory).filter((name) => name.startsWith('asset.'));

describe('the synthesized app', () => {
  it('is made without an account, a network or an error', () => {
    expect(synth).toMatchObject({ status: 0, stderr: expect.not.stringMatching(/error/i) });
  });

  it('has one bundle for each function, which exports its handler', () => {
    expect(assetsOf(first).map(exportsOf)).toEqual(['handler: function', 'handler: function']);
  });
});

describe('two syntheses of one commit', () => {
  it('are the same, with the same bundles, which are named by their content', () => {
    expect(assetsOf(second)).toEqual(assetsOf(first));
    const [one, other] = [first, second].map((directory) => readFileSync(join(directory, TEMPLATE), 'utf8'));
    expect(other).toBe(one);
  });

  it('leave cdk diff with nothing to tell', () => {
    const cdk = join(PROJECT_ROOT, 'node_modules/.bin/cdk');
    const argv = ['diff', '--app', second, '--template', join(first, TEMPLATE), '--fail'];
    const { status, stderr, stdout } = spawnSync(cdk, argv, { encoding: 'utf8' });
    expect(`${stdout}${stderr}`).toContain('There were no differences');
    expect(status).toBe(0);
  });
});
