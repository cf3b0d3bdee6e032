// Scope: what differs from environment to environment, and what every environment has.
import { describe, expect, it } from 'vitest';
import { ENVIRONMENT_NAMES } from '../../lib/environments.ts';
import { resource, resources } from './support/resources.ts';
import { templateFor } from './support/synthesize.ts';

const stateful = [
  ['AWS::S3::Bucket', 'Articles'],
  ['AWS::DynamoDB::Table', 'Records'],
  ['AWS::SQS::Queue', 'ChangesDeadLetters'],
] as const;

describe('what holds data', () => {
  it.each(stateful)('%s survives the deletion of the stack in staging and production', (type, name) => {
    for (const env of ['staging', 'prod']) {
      expect(resource(templateFor({ env }), type, name).DeletionPolicy).toBe('Retain');
    }
  });

  it.each(stateful)('%s goes with the stack in dev', (type, name) => {
    expect(resource(templateFor({ env: 'dev' }), type, name).DeletionPolicy).toBe('Delete');
  });

  it('is emptied by a helper function in dev, and nowhere else', () => {
    const helpers = (env: string) => resources(templateFor({ env }), 'Custom::S3AutoDeleteObjects');
    expect(helpers('dev')).toHaveLength(1);
    expect(helpers('staging')).toEqual([]);
    expect(helpers('prod')).toEqual([]);
  });
});

describe('an article that could not be ingested', () => {
  it.each(['staging', 'prod'])('raises an alarm in %s', (env) => {
    const template = templateFor({ env });
    const deadLetters = resource(template, 'AWS::SQS::Queue', 'ChangesDeadLetters');
    expect(resource(template, 'AWS::CloudWatch::Alarm', 'ObservabilityGivenUp').Properties).toMatchObject({
      MetricName: 'ApproximateNumberOfMessagesVisible',
      Dimensions: [{ Name: 'QueueName', Value: { 'Fn::GetAtt': [deadLetters.id, 'QueueName'] } }],
      ComparisonOperator: 'GreaterThanThreshold',
      Threshold: 0,
    });
  });

  it('raises none in dev', () => {
    expect(resources(templateFor({ env: 'dev' }), 'AWS::CloudWatch::Alarm')).toEqual([]);
  });
});

describe.each(ENVIRONMENT_NAMES)('the stack of %s', (env) => {
  const template = templateFor({ env });

  it('is tagged with its application and its name', () => {
    const { Tags } = resource(template, 'AWS::DynamoDB::Table', 'Records').Properties;
    expect(Tags).toEqual([
      { Key: 'application', Value: 'entente' },
      { Key: 'environment', Value: env },
    ]);
  });

  it('says where to drop articles and where to ask', () => {
    const outputs = template.findOutputs('*');
    expect(outputs).toMatchObject({
      ArticleBucketName: { Value: { Ref: resource(template, 'AWS::S3::Bucket', 'Articles').id } },
      ApiUrl: { Value: { 'Fn::GetAtt': [resource(template, 'AWS::ApiGatewayV2::Api', 'Api').id, 'ApiEndpoint'] } },
    });
  });

  it('names no account and no region', () => {
    expect(JSON.stringify(template.toJSON())).not.toMatch(/\b\d{12}\b|\b(?:us|eu|sa|ap)-[a-z]+-\d\b/);
  });
});
