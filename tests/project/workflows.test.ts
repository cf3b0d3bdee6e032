// Scope: the workflows of continuous delivery, as far as they can be read: order, permissions, pinning, no key, no injected text.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { ENVIRONMENT_NAMES } from '../../lib/environments.ts';
import { PROJECT_ROOT } from '../../lib/projectRoot.ts';

const step = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const job = z.object({
  needs: z.string().optional(),
  if: z.string().optional(),
  uses: z.string().optional(),
  environment: z.string().optional(),
  concurrency: z.object({ 'cancel-in-progress': z.boolean() }).optional(),
  permissions: z.record(z.string(), z.string()),
  with: z.record(z.string(), z.unknown()).optional(),
  steps: z.array(step).default([]),
});
const workflow = z.object({ permissions: z.record(z.string(), z.string()), jobs: z.record(z.string(), job) });

const DIRECTORY = join(PROJECT_ROOT, '.github/workflows');
const NAMES = readdirSync(DIRECTORY);
const textOf = (name: string) => readFileSync(join(DIRECTORY, name), 'utf8');
const read = (name: string) => workflow.parse(load(textOf(name)));
const { jobs } = read('deliver.yml');
const deploy = read('deploy.yml').jobs.deploy;

describe('delivery', () => {
  it('checks, then goes from environment to environment', () => {
    expect(Object.keys(jobs)).toEqual(['check', ...ENVIRONMENT_NAMES]);
    expect(ENVIRONMENT_NAMES.map((name) => jobs[name]?.needs)).toEqual(['check', 'dev', 'staging']);
    expect(ENVIRONMENT_NAMES.map((name) => jobs[name]?.with)).toEqual(
      ENVIRONMENT_NAMES.map((environment) => ({ environment })),
    );
  });

  it('deploys no pull request', () => {
    expect(jobs.dev?.if).toBe("github.event_name == 'push'");
  });

  it('audits what is installed and runs every test before anything is deployed', () => {
    const commands = jobs.check?.steps.flatMap(({ run }) => run ?? []);
    expect(commands).toEqual([
      'npm ci',
      'npm audit --omit=dev --audit-level=moderate',
      'npm audit --audit-level=critical',
      'npm audit signatures',
      'npm test',
    ]);
  });
});

describe('a deployment', () => {
  it('is of one GitHub environment, one at a time, and never stopped halfway', () => {
    const environment = '$' + '{{ inputs.environment }}';
    expect(deploy).toMatchObject({ environment, concurrency: { 'cancel-in-progress': false } });
  });

  it('shows what will change, deploys, and sees an article through', () => {
    const commands = deploy?.steps.flatMap(({ run }) => run ?? []).join('\n');
    expect(commands).toMatch(
      /npm ci\nnpx cdk diff .*\nnpx cdk deploy .*--outputs-file "outputs-\$ENVIRONMENT.json"\nnpm run smoke/,
    );
  });

  it('takes a role by OIDC, and no key', () => {
    const credentials = deploy?.steps.find(({ uses }) => uses?.startsWith('aws-actions/'));
    expect(Object.keys(credentials?.with ?? {})).toEqual(['role-to-assume', 'aws-region']);
  });
});

describe.each(NAMES)('%s', (name) => {
  const { jobs, permissions } = read(name);

  it('allows nothing by default, and no job more than to read the code and to sign in', () => {
    expect(permissions).toEqual({});
    for (const { permissions } of Object.values(jobs)) {
      const { contents, 'id-token': idToken, ...others } = permissions;
      expect([contents, others]).toEqual(['read', {}]);
      expect([undefined, 'write']).toContain(idToken);
    }
  });

  it('lets only jobs that deploy sign in', () => {
    expect(jobs.check?.permissions['id-token']).toBeUndefined();
  });

  it('uses actions of GitHub and AWS alone, each pinned, and keeps no credentials of git', () => {
    for (const { uses, with: given } of Object.values(jobs).flatMap(({ steps }) => steps)) {
      if (uses === undefined) continue;
      expect(uses).toMatch(/^(?:actions|aws-actions)\/[\w-]+@(?:v\d+|[0-9a-f]{40})$/);
      if (uses.startsWith('actions/checkout@')) expect(given).toMatchObject({ 'persist-credentials': false });
    }
  });

  it('has no secret, and puts no expression into a command', () => {
    expect(textOf(name)).not.toMatch(/secrets\.|AKIA|aws-secret/i);
    for (const { run = '' } of Object.values(jobs).flatMap(({ steps }) => steps)) expect(run).not.toContain('{{');
  });
});
