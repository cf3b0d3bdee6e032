import { App } from 'aws-cdk-lib';
import { ConfigurationError } from '../lib/configurationError.ts';
import { EntenteStack } from '../lib/ententeStack.ts';
import { settingsFrom } from '../lib/settings.ts';

try {
  const app = new App();
  const settings = settingsFrom((key) => app.node.tryGetContext(key));
  const { CDK_DEFAULT_ACCOUNT: account, CDK_DEFAULT_REGION: region } = process.env;
  new EntenteStack(app, {
    settings,
    ...(account !== undefined && region !== undefined && { env: { account, region } }),
  });
} catch (error) {
  if (!(error instanceof ConfigurationError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
