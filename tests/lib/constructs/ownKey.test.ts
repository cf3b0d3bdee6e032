// Scope: encryption with a key of the account's own, where an environment asks for it: of what, and who may use the key.
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { EntenteStack } from '../../../lib/ententeStack.ts';
import { settingsFrom } from '../../../lib/settings.ts';
import { arnOf, resource, resources, statement } from '../support/resources.ts';
import { templateFor } from '../support/synthesize.ts';

function templateWithKey(env: string): Template {
  const app = new App({ builtinCloudFormationValidation: false, context: { 'aws:cdk:bundling-stacks': [] } });
  const settings = { ...settingsFrom((name) => (name === 'env' ? env : undefined)), ownKey: true };
  return Template.fromStack(new EntenteStack(app, { settings }));
}

describe('a key of its own', () => {
  const template = templateWithKey('prod');
  const key = resource(template, 'AWS::KMS::Key', 'Key');

  it('is renewed every year and outlives the stack where data does', () => {
    expect(key.Properties.EnableKeyRotation).toBe(true);
    expect(key.DeletionPolicy).toBe('Retain');
  });

  it('encrypts the articles, with few requests to it', () => {
    expect(resource(template, 'AWS::S3::Bucket', 'Articles').Properties.BucketEncryption).toEqual({
      ServerSideEncryptionConfiguration: [
        {
          BucketKeyEnabled: true,
          ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: arnOf(key) },
        },
      ],
    });
  });

  it('encrypts the records', () => {
    expect(resource(template, 'AWS::DynamoDB::Table', 'Records').Properties.SSESpecification).toEqual({
      SSEEnabled: true,
      SSEType: 'KMS',
      KMSMasterKeyId: arnOf(key),
    });
  });

  it('is used by the ingest function to read and write, by the query function to read', () => {
    const may = (role: string) => statement(resource(template, 'AWS::IAM::Role', role), 'UseKey');
    expect(may('QueryRole')).toMatchObject({ Action: ['kms:Decrypt', 'kms:DescribeKey'], Resource: arnOf(key) });
    expect(may('IngestRole')).toMatchObject({ Resource: arnOf(key) });
    expect(may('IngestRole').Action).toContain('kms:GenerateDataKey');
  });

  it('is used by the query function to write, too, where it signs uploads', () => {
    const role = resource(templateWithKey('staging'), 'AWS::IAM::Role', 'QueryRole');
    expect(statement(role, 'UseKey').Action).toContain('kms:GenerateDataKey');
  });
});

it.each(['dev', 'staging', 'prod'])('%s has none unless its row says so', (env) => {
  expect(resources(templateFor({ env }), 'AWS::KMS::Key')).toEqual([]);
});
