// Scope: what is really deployed: the app synthesizes offline without a complaint, and each bundle is a module with a handler.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const outdir = mkdtempSync(join(tmpdir(), 'entente-synth-'));
afterAll(() => rmSync(outdir, { recursive: true }));

let synth: { readonly status: number | null; readonly stderr: string };
beforeAll(() => {
  const { CDK_DEFAULT_ACCOUNT: _account, CDK_DEFAULT_REGION: _region, ...env } = process.env;
  synth = spawnSync(process.execPath, ['bin/app.ts'], {
    encoding: 'utf8',
    env: { ...env, CDK_OUTDIR: outdir, CDK_CONTEXT_JSON: JSON.stringify({ env: 'staging' }) },
  });
});

/** What a bundle exports, looked at in a process of its own that has what the function would have. */
function exportsOf(asset: string): string {
  const script = `import(${JSON.stringify(join(outdir, asset, 'index.mjs'))}).then((all) => console.log(Object.entries(all).map(([name, value]) => name + ': ' + typeof value).join()))`;
  const env = { TABLE_NAME: 'records', BUCKET_NAME: 'articles', ENTENTE_ENV: 'dev', AWS_REGION: 'us-east-1' };
  const { stderr, stdout } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8', env });
  return `${stdout}${stderr}`.trim();
}

describe('the synthesized app', () => {
  it('is made without an account, a network or an error', () => {
    expect(synth).toMatchObject({ status: 0, stderr: expect.not.stringMatching(/error/i) });
  });

  it('has one bundle for each function, which exports its handler', () => {
    const bundles = readdirSync(outdir).filter((name) => name.startsWith('asset.'));
    expect(bundles.map(exportsOf)).toEqual(['handler: function', 'handler: function']);
  });
});
