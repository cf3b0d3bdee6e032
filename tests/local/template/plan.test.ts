// Scope: the local stack is what the template says: names, settings and routes are read from it, and what it can't read is refused.
import { beforeAll, describe, expect, it } from 'vitest';
import { planFrom, type StackPlan } from '../../../local/template/plan.ts';
import { synthesizeTemplate } from '../../../local/template/synthesize.ts';
import { type Template, template } from '../../../local/template/template.ts';

let synthesized: Template;
let plan: StackPlan;

beforeAll(() => {
  synthesized = template.parse(synthesizeTemplate());
  plan = planFrom(synthesized);
});

const without = (type: string): Template => ({
  Resources: Object.fromEntries(Object.entries(synthesized.Resources).filter(([, { Type }]) => Type !== type)),
});

describe('the plan', () => {
  it('has the bucket, the events that it sends to the queue, and what pages may send to it', () => {
    expect(plan.bucket).toEqual({
      name: 'articles',
      events: ['s3:ObjectCreated:*', 's3:ObjectRemoved:*', 's3:LifecycleExpiration:DeleteMarkerCreated'],
      pages: { methods: ['PUT'], headers: ['content-type', 'x-amz-checksum-sha256', 'x-amz-meta-*'] },
    });
  });

  it('has the table with its keys', () => {
    expect(plan.table).toMatchObject({
      name: 'records',
      KeySchema: [{ AttributeName: 'PK' }, { AttributeName: 'SK' }],
    });
  });

  it('has the queue with its patience, and the feed that empties it', () => {
    expect(plan.queue).toMatchObject({
      name: 'changes',
      maxReceives: 5,
      deadLetters: { name: 'changes-dead-letters' },
    });
    expect(plan.queue.visibilitySeconds).toBe(6 * plan.ingest.timeoutSeconds);
    expect(plan.feed).toEqual({ batchSize: 10, atOnce: 2, reportsItemFailures: true });
  });

  it('has what each function is told, by the local names', () => {
    expect(plan.ingest).toMatchObject({
      name: 'ingest',
      variables: { BUCKET_NAME: 'articles', TABLE_NAME: 'records' },
    });
    expect(plan.query).toMatchObject({ name: 'query', variables: { TABLE_NAME: 'records', ENTENTE_ENV: 'dev' } });
  });

  it('has the routes', () => {
    expect(plan.routeKeys).toEqual(['$default']);
  });
});

describe('a template that the local stack does not understand', () => {
  it('is refused with what is missing from it', () => {
    const expectation = 'The local stack expects one AWS::DynamoDB::Table in the template.';
    expect(() => planFrom(without('AWS::DynamoDB::Table'))).toThrow(expectation);
  });

  it('is refused when a pointer leads nowhere', () => {
    expect(() => planFrom(without('AWS::Lambda::Function'))).toThrow(
      'The template has no AWS::Lambda::Function called',
    );
  });
});
