// Scope: what cdk-nag's AWS Solutions rules find in each environment: nothing but what is explained here.
import { App } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { expect, it } from 'vitest';
import { EntenteStack } from '../../lib/ententeStack.ts';
import { ENVIRONMENT_NAMES, ENVIRONMENTS, type EnvironmentName } from '../../lib/environments.ts';
import { settingsFrom } from '../../lib/settings.ts';

const EXPLAINED: Readonly<Record<string, string>> = {
  'AwsSolutions-S1':
    'Who reads or writes objects is left to CloudTrail data events of the account: an access log would need a second bucket.',
  'AwsSolutions-IAM5[Resource::*]':
    'Writing traces (X-Ray) is allowed on everything or not at all: traces have no resource of their own.',
  'AwsSolutions-IAM5[Resource::<ArticlesA253976A.Arn>/*]':
    'The ingest function reads every article, whatever its key, and may do nothing else with the bucket than read and list.',
};

/** Where people sign in with a token. */
const EXPLAINED_WITH_TOKENS = {
  ...EXPLAINED,
  'AwsSolutions-APIG4':
    "The explorer's page is loaded before anybody has signed in; it holds no data, and each question needs a token.",
};

/** Where the environment allows uploads through the API. */
const EXPLAINED_WITH_UPLOADS = {
  'AwsSolutions-IAM5[Resource::<ArticlesA253976A.Arn>/uploads/*]':
    'The query function signs addresses for files below this one prefix, each for the bytes of one file.',
};

const JWT = { jwtIssuer: 'https://login.example.org/', jwtAudience: 'explorer' };

it.each([
  ...ENVIRONMENT_NAMES.map((env) => [env, { env }, explainedIn(env)] as const),
  ['prod with tokens', { env: 'prod', ...JWT }, EXPLAINED_WITH_TOKENS] as const,
])('%s has no finding without an explanation', (_, context: Readonly<Record<string, string>>, explained) => {
  const app = new App({ builtinCloudFormationValidation: false, context: { 'aws:cdk:bundling-stacks': [] } });
  new EntenteStack(app, { settings: settingsFrom((key) => context[key]) });
  const { violations } = new AwsSolutionsChecks(app).validateScope(app);
  const found = new Set(violations.map(({ ruleName }) => ruleName));
  expect([...found].toSorted()).toEqual(Object.keys(explained).toSorted());
});

function explainedIn(env: EnvironmentName): Readonly<Record<string, string>> {
  return { ...EXPLAINED, ...(ENVIRONMENTS[env].uploads && EXPLAINED_WITH_UPLOADS) };
}
