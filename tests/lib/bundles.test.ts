// Scope: what is really deployed: the app synthesizes offline without a complaint, twice the same, and each bundle is a module with a handler that can do all of its work.
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

/** What a script prints in a process of its own that has what the functions would have. `load` is there, for a file of the bundle. */
function run(asset: string, script: string): string {
  const load = `const load = (file) => import(${JSON.stringify(`${join(first, asset)}/`)} + file);`;
  const { stderr, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', load + script], {
    encoding: 'utf8',
    env: {
      TABLE_NAME: 'records',
      BUCKET_NAME: 'articles',
      ENTENTE_ENV: 'dev',
      AWS_REGION: 'us-east-1',
      LAMBDA_TASK_ROOT: '/var/task',
      AWS_XRAY_LOG_LEVEL: 'silent',
      _X_AMZN_TRACE_ID: 'Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1',
    },
  });
  return `${stdout}${stderr}`.trim();
}

const EXPORTS = `console.log(Object.entries(await load('index.mjs')).map(([name, value]) => name + ': ' + typeof value).join());`;

const DESCRIBE = `
  const { handler } = await load('index.mjs');
  const http = { method: 'GET', path: '/openapi.json' };
  const event = { rawPath: http.path, rawQueryString: '', headers: {}, requestContext: { http, requestId: 'one' } };
  console.log((await handler(event)).statusCode);
  process.exit();`;

const assetsOf = (directory: string) => readdirSync(directory).filter((name) => name.startsWith('asset.'));

describe('the synthesized app', () => {
  it('is made without an account, a network or an error', () => {
    expect(synth).toMatchObject({ status: 0, stderr: expect.not.stringMatching(/error/i) });
  });

  it('has one bundle for each function, which exports its handler', () => {
    expect(assetsOf(first).map((asset) => run(asset, EXPORTS))).toEqual(['handler: function', 'handler: function']);
  });

  it('has no file that cannot be loaded, however late that is tried', () => {
    const printed = assetsOf(first).map((asset) => {
      const files = readdirSync(join(first, asset)).filter((name) => name.endsWith('.mjs'));
      return run(
        asset,
        `for (const file of ${JSON.stringify(files)}) await load(file); console.log('all'); process.exit();`,
      );
    });
    expect(printed).toEqual(['all', 'all']);
  });

  it('answers calls whose trace is kept', () => {
    const files = (asset: string) => readdirSync(join(first, asset));
    // Maps are drawn by the query function alone.
    const query = assetsOf(first).filter((asset) => files(asset).some((name) => name.startsWith('cities-')));
    expect(query.map((asset) => run(asset, DESCRIBE))).toEqual(['200']);
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
