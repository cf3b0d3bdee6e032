// Scope: every action and resource that each function is allowed, one by one. Any change here is a change of what could go wrong.
import { describe, expect, it } from 'vitest';
import { arnOf, resource, resources, statements } from '../support/resources.ts';
import { templateFor } from '../support/synthesize.ts';

const template = templateFor({ env: 'prod' });
const table = arnOf(resource(template, 'AWS::DynamoDB::Table', 'Records'));
const bucket = arnOf(resource(template, 'AWS::S3::Bucket', 'Articles'));
const queue = arnOf(resource(template, 'AWS::SQS::Queue', 'Changes'));
const objects = { 'Fn::Join': ['', [bucket, '/*']] };

/** What a role allows, as pairs of an action and a resource. */
function allowed(role: string, from = template): readonly (readonly [string, unknown])[] {
  return statements(resource(from, 'AWS::IAM::Role', role)).flatMap(({ Effect, Action, Resource }) => {
    expect(Effect).toBe('Allow');
    return [Action].flat().map((action) => [action, Resource] as const);
  });
}

describe('the ingest function', () => {
  it('may read articles, keep records, take its messages, write its log and traces, and nothing else', () => {
    const log = arnOf(resource(template, 'AWS::Logs::LogGroup', 'IngestLog'));
    expect(allowed('IngestRole')).toEqual([
      ['logs:CreateLogStream', log],
      ['logs:PutLogEvents', log],
      ['xray:PutTraceSegments', '*'],
      ['xray:PutTelemetryRecords', '*'],
      ['dynamodb:GetItem', table],
      ['dynamodb:PutItem', table],
      ['dynamodb:DeleteItem', table],
      ['dynamodb:BatchWriteItem', table],
      ['s3:GetObject', objects],
      ['s3:ListBucket', bucket],
      ['sqs:ReceiveMessage', queue],
      ['sqs:DeleteMessage', queue],
      ['sqs:GetQueueAttributes', queue],
    ]);
  });
});

describe('the query function', () => {
  it('may read records by key, write its log and traces, and nothing else', () => {
    const log = arnOf(resource(template, 'AWS::Logs::LogGroup', 'QueryLog'));
    expect(allowed('QueryRole')).toEqual([
      ['logs:CreateLogStream', log],
      ['logs:PutLogEvents', log],
      ['xray:PutTraceSegments', '*'],
      ['xray:PutTelemetryRecords', '*'],
      ['dynamodb:GetItem', table],
      ['dynamodb:BatchGetItem', table],
      ['dynamodb:Query', table],
    ]);
  });

  it('may besides put what came through a browser, below a prefix of its own, where the environment allows uploads', () => {
    const dev = templateFor({ env: 'dev' });
    const uploads = { 'Fn::Join': ['', [arnOf(resource(dev, 'AWS::S3::Bucket', 'Articles')), '/uploads/*']] };
    const actions = allowed('QueryRole').map(([action]) => action);
    expect(allowed('QueryRole', dev).map(([action]) => action)).toEqual([...actions, 's3:PutObject']);
    expect(allowed('QueryRole', dev).at(-1)).toEqual(['s3:PutObject', uploads]);
  });

  it('is called by its own API only', () => {
    const api = resource(template, 'AWS::ApiGatewayV2::Api', 'Api');
    const permissions = resources(template, 'AWS::Lambda::Permission').map(({ Properties }) => Properties);
    for (const permission of permissions) {
      expect(permission).toMatchObject({ Action: 'lambda:InvokeFunction', Principal: 'apigateway.amazonaws.com' });
      expect(JSON.stringify(permission.SourceArn)).toContain(`{"Ref":"${api.id}"}`);
    }
  });
});

describe.each(['staging', 'prod'])('no role of %s', (env) => {
  const roles = resources(templateFor({ env }), 'AWS::IAM::Role');

  it('holds a policy that AWS can widen', () => {
    for (const role of roles) expect(role.Properties).not.toHaveProperty('ManagedPolicyArns');
  });

  it('allows an action by wildcard, or anything but traces on every resource', () => {
    for (const { Action, Resource, Sid } of roles.flatMap((role) => statements(role))) {
      for (const action of [Action].flat()) expect(action).not.toContain('*');
      if (Sid !== 'WriteItsTraces') expect(Resource).not.toBe('*');
    }
  });

  it('has permissions apart from those listed in it', () => {
    expect(resources(templateFor({ env }), 'AWS::IAM::Policy')).toEqual([]);
  });
});
