// Scope: what the two functions run on, what they are told, and how the queue feeds the first of them.
import { describe, expect, it } from 'vitest';
import { CLAIM_MS } from '../../../functions/ingest/attempt.ts';
import { explorerSettingsFrom } from '../../../functions/query/explorer/settings.ts';
import { arnOf, resource } from '../support/resources.ts';
import { templateFor } from '../support/synthesize.ts';

const dev = templateFor({ env: 'dev' });
const prod = templateFor({ env: 'prod' });
const FUNCTION = 'AWS::Lambda::Function';

describe.each(['Ingest', 'Query'])('the function %s', (name) => {
  it('runs on Node 24 on arm64', () => {
    expect(resource(prod, FUNCTION, name).Properties).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
    });
  });

  it('has its calls traced', () => {
    expect(resource(prod, FUNCTION, name).Properties.TracingConfig).toEqual({ Mode: 'Active' });
  });

  it.each([
    [dev, 3],
    [prod, 180],
  ])('writes to a log of its own that is kept for a while only', (template, days) => {
    const log = resource(template, 'AWS::Logs::LogGroup', `${name}Log`);
    expect(resource(template, FUNCTION, name).Properties.LoggingConfig).toEqual({ LogGroup: { Ref: log.id } });
    expect(log.Properties.RetentionInDays).toBe(days);
  });
});

it('a claim on an article outlasts the function that made it', () => {
  const { Timeout } = resource(prod, FUNCTION, 'Ingest').Properties;
  expect(CLAIM_MS).toBeGreaterThan(1000 * Number(Timeout));
});

describe('what a function is told', () => {
  const TABLE_NAME = { Ref: resource(prod, 'AWS::DynamoDB::Table', 'Records').id };
  const BUCKET_NAME = { Ref: resource(prod, 'AWS::S3::Bucket', 'Articles').id };

  it('is what ingest needs: the bucket, the table, the environment and how much to log', () => {
    expect(resource(prod, FUNCTION, 'Ingest').Properties.Environment).toEqual({
      Variables: { BUCKET_NAME, TABLE_NAME, LOG_LEVEL: 'info', ENTENTE_ENV: 'prod' },
    });
  });

  it('is the bucket too where the environment allows uploads', () => {
    const { Variables } = resource(dev, FUNCTION, 'Query').Properties.Environment as { Variables: object };
    expect(Variables).toHaveProperty('UPLOAD_BUCKET', { Ref: resource(dev, 'AWS::S3::Bucket', 'Articles').id });
  });

  it('is what query needs, the bucket not among it', () => {
    expect(resource(prod, FUNCTION, 'Query').Properties.Environment).toEqual({
      Variables: { TABLE_NAME, LOG_LEVEL: 'info', ENTENTE_ENV: 'prod' },
    });
  });
});

describe('the page', () => {
  const jwt = templateFor({
    env: 'prod',
    jwtIssuer: 'https://login.example.org/pool',
    jwtAudience: 'explorer,scripts',
  });
  const told = (template: typeof prod) => {
    const { Environment } = resource(template, FUNCTION, 'Query').Properties;
    return (Environment as { Variables: Record<string, string> }).Variables.EXPLORER;
  };

  it('is served where people sign in with a token, and is told where', () => {
    expect(explorerSettingsFrom(told(jwt))).toMatchObject({
      directory: '/var/task/explorer',
      signIn: { issuer: 'https://login.example.org/pool', clientId: 'explorer' },
      connect: ['https://login.example.org/pool'],
    });
  });

  it('signs in as somebody else than the audience, and where tokens are handed out elsewhere, if it is told so', () => {
    const access = { jwtIssuer: 'https://pool.example.org/1', jwtAudience: 'api', jwtClientId: 'page' };
    const other = templateFor({ env: 'prod', ...access, jwtTokenOrigin: 'https://login.example.org' });
    expect(explorerSettingsFrom(told(other))).toMatchObject({
      signIn: { issuer: 'https://pool.example.org/1', clientId: 'page', audience: 'api' },
      connect: ['https://pool.example.org/1', 'https://login.example.org'],
    });
  });

  it('takes files where the environment allows uploads, and may send them to the bucket', () => {
    const env = { jwtIssuer: 'https://login.example.org/', jwtAudience: 'explorer' };
    const variable = JSON.stringify(told(templateFor({ env: 'dev', ...env })));
    expect(variable).toContain('\\"upload\\":true');
    expect(variable).toContain('RegionalDomainName');
    expect(explorerSettingsFrom(told(jwt))).toMatchObject({ upload: false });
  });

  it('is not served where requests are signed: no browser should have AWS credentials', () => {
    expect(told(prod)).toBeUndefined();
  });
});

describe('the feed of the ingest function', () => {
  it.each([
    [dev, 2],
    [prod, 20],
  ])('reports failures message by message and runs a bounded number at once', (template, atOnce) => {
    const queue = resource(template, 'AWS::SQS::Queue', 'Changes');
    const { Properties } = resource(template, 'AWS::Lambda::EventSourceMapping', 'IngestChanges');
    expect(Properties).toMatchObject({
      EventSourceArn: arnOf(queue),
      FunctionName: { Ref: resource(template, FUNCTION, 'Ingest').id },
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ScalingConfig: { MaximumConcurrency: atOnce },
    });
  });
});
