// Scope: in every environment: no log that is kept for ever, no secret, nothing open to the world, the same template every time.
import { describe, expect, it } from 'vitest';
import { ENVIRONMENT_NAMES, ENVIRONMENTS } from '../../lib/environments.ts';
import { resources, statements } from './support/resources.ts';
import { templateFor } from './support/synthesize.ts';

describe.each(ENVIRONMENT_NAMES)('%s', (env) => {
  const template = templateFor({ env });

  it('keeps each log for as long as its row says', () => {
    const logs = resources(template, 'AWS::Logs::LogGroup');
    expect(logs.length).toBeGreaterThanOrEqual(3);
    for (const { Properties } of logs) expect(Properties.RetentionInDays).toBe(ENVIRONMENTS[env].logRetention);
  });

  it('has no secret, no password and no key of a person in its template', () => {
    const text = JSON.stringify(template.toJSON());
    expect(text).not.toMatch(/AKIA|ASIA|SecretString|"NoEcho"|AWS::IAM::(?:AccessKey|User)|password/i);
  });

  it('is open to nobody by a policy of a resource', () => {
    for (const type of ['AWS::S3::BucketPolicy', 'AWS::SQS::QueuePolicy']) {
      const open = resources(template, type)
        .flatMap((policy) => statements(policy))
        .filter(({ Effect, Principal }) => Effect === 'Allow' && /"\*"/.test(JSON.stringify(Principal)));
      expect(open).toEqual([]);
    }
  });
});
