import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { EntenteStack } from '../../lib/ententeStack.ts';
import { settingsFrom } from '../../lib/settings.ts';

/** The template of the dev environment, as `cdk synth` makes it, without the functions' bundles. */
export function synthesizeTemplate(): unknown {
  const outdir = mkdtempSync(join(tmpdir(), 'entente-template-'));
  try {
    const app = new App({
      outdir,
      analyticsReporting: false,
      // The CLI and the tests validate the template; here that would take three quarters of the time.
      builtinCloudFormationValidation: false,
      context: { 'aws:cdk:bundling-stacks': [] },
    });
    const stack = new EntenteStack(app, { settings: settingsFrom((key) => (key === 'env' ? 'dev' : undefined)) });
    return app.synth().getStackByName(stack.stackName).template;
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}
