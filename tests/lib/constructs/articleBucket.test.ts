// Scope: the bucket's own protection, and the way its changes reach the queue.
import { describe, expect, it } from 'vitest';
import { arnOf, resource, resources, statement, statements } from '../support/resources.ts';
import { templateFor } from '../support/synthesize.ts';

const dev = templateFor({ env: 'dev' });
const prod = templateFor({ env: 'prod' });
const BUCKET = 'AWS::S3::Bucket';

describe('the article bucket', () => {
  it('is versioned, encrypted and private', () => {
    expect(resource(prod, BUCKET, 'Articles').Properties).toMatchObject({
      VersioningConfiguration: { Status: 'Enabled' },
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
      },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
    });
  });

  it.each([
    ['plain HTTP', { Bool: { 'aws:SecureTransport': 'false' } }],
    ['TLS before 1.2', { NumericLessThan: { 's3:TlsVersion': 1.2 } }],
  ])('denies everything over %s to everybody', (_, condition) => {
    const bucket = resource(prod, BUCKET, 'Articles');
    expect(statements(resource(prod, 'AWS::S3::BucketPolicy', 'ArticlesPolicy'))).toContainEqual({
      Effect: 'Deny',
      Principal: { AWS: '*' },
      Action: 's3:*',
      Resource: [arnOf(bucket), { 'Fn::Join': ['', [arnOf(bucket), '/*']] }],
      Condition: condition,
    });
  });

  it('lets pages of an API send files where the environment allows uploads, and no page do anything elsewhere', () => {
    const rules = (env: string) => resource(templateFor({ env }), BUCKET, 'Articles').Properties.CorsConfiguration;
    const region = { Ref: 'AWS::Region' };
    expect(rules('dev')).toEqual({
      CorsRules: [
        {
          Id: 'from-the-page',
          AllowedOrigins: [{ 'Fn::Join': ['', ['https://*.execute-api.', region, '.', { Ref: 'AWS::URLSuffix' }]] }],
          AllowedMethods: ['PUT'],
          AllowedHeaders: ['content-type', 'x-amz-checksum-sha256', 'x-amz-meta-*'],
          MaxAge: 600,
        },
      ],
    });
    expect(rules('staging')).toEqual(rules('dev'));
    expect(rules('prod')).toBeUndefined();
  });

  it('allows nothing to anybody by its policy where data is kept', () => {
    const policy = resource(prod, 'AWS::S3::BucketPolicy', 'ArticlesPolicy');
    expect(statements(policy).filter(({ Effect }) => Effect === 'Allow')).toEqual([]);
  });

  it('brings overwritten and deleted articles back for as long as the environment says', () => {
    const rules = (template: typeof dev) => resource(template, BUCKET, 'Articles').Properties.LifecycleConfiguration;
    const keeping = (days: number) => ({
      Rules: [{ NoncurrentVersionExpiration: { NoncurrentDays: days } }, { AbortIncompleteMultipartUpload: {} }],
    });
    expect(rules(prod)).toMatchObject(keeping(90));
    expect(rules(dev)).toMatchObject(keeping(1));
  });
});

describe('the changes of the bucket', () => {
  const queue = resource(prod, 'AWS::SQS::Queue', 'Changes');
  const policy = resource(prod, 'AWS::SQS::QueuePolicy', 'ChangesPolicy');

  it('go to the queue: created, removed, expired', () => {
    const events = ['s3:ObjectCreated:*', 's3:ObjectRemoved:*', 's3:LifecycleExpiration:DeleteMarkerCreated'];
    expect(resource(prod, BUCKET, 'Articles').Properties.NotificationConfiguration).toEqual({
      QueueConfigurations: events.map((Event) => ({ Event, Queue: arnOf(queue) })),
    });
  });

  it('are let in from buckets of this stack and this account only', () => {
    expect(statement(policy, 'ArticleBucketMaySend')).toMatchObject({
      Effect: 'Allow',
      Principal: { Service: 's3.amazonaws.com' },
      Action: 'sqs:SendMessage',
      Resource: arnOf(queue),
      Condition: {
        StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } },
        ArnLike: {
          'aws:SourceArn': { 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':s3:::entente-prod-*']] },
        },
      },
    });
  });

  it('are let in before the bucket exists, because S3 checks that when the bucket is made', () => {
    expect(resource(prod, BUCKET, 'Articles').DependsOn).toContain(policy.id);
  });

  it('need no helper function', () => {
    const names = resources(prod, 'AWS::Lambda::Function').map(({ id }) => id.replace(/[0-9A-F]{8}$/, ''));
    expect(names).toEqual(['Ingest', 'Query']);
    expect(resources(prod, 'Custom::S3BucketNotifications')).toEqual([]);
  });
});
