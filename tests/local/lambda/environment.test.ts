// Scope: nothing in a handler's environment leads away from the emulators, and what was there comes back.
import { describe, expect, it } from 'vitest';
import { applyEnvironment, handlerEnvironment } from '../../../local/lambda/environment.ts';

const endpoints = { objects: 'http://127.0.0.1:4001', records: 'http://127.0.0.1:4002' };
const plan = (variables: Record<string, string>) => ({ name: 'f', timeoutSeconds: 1, memoryMiB: 128, variables });

describe('the environment of the handlers', () => {
  it('has the variables of both functions and the endpoints of the emulators', () => {
    const functions = [plan({ TABLE_NAME: 'records', BUCKET_NAME: 'articles' }), plan({ TABLE_NAME: 'records' })];
    expect(handlerEnvironment(functions, endpoints, {})).toMatchObject({
      TABLE_NAME: 'records',
      BUCKET_NAME: 'articles',
      AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:4001',
      AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:4002',
    });
  });

  it.each(['AWS_PROFILE', 'AWS_SESSION_TOKEN', 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'])('is without %s', (name) => {
    const environment = handlerEnvironment([], endpoints, { [name]: 'mine' });
    expect(environment).toHaveProperty(name, undefined);
  });

  it('logs errors only, unless the user wants more', () => {
    const functions = [plan({ LOG_LEVEL: 'debug' })];
    expect(handlerEnvironment(functions, endpoints, {})).toMatchObject({ LOG_LEVEL: 'error' });
    expect(handlerEnvironment(functions, endpoints, { LOG_LEVEL: 'debug' })).toMatchObject({ LOG_LEVEL: 'debug' });
  });

  it('has no metrics in its log, and no trace', () => {
    const environment = handlerEnvironment([], endpoints, { _X_AMZN_TRACE_ID: 'Root=1;Sampled=1' });
    expect(environment).toMatchObject({ POWERTOOLS_METRICS_DISABLED: 'true', _X_AMZN_TRACE_ID: undefined });
  });

  it('is refused where the functions disagree, because they share one process', () => {
    const functions = [plan({ TABLE_NAME: 'one' }), plan({ TABLE_NAME: 'two' })];
    expect(() => handlerEnvironment(functions, endpoints, {})).toThrow('The functions disagree on TABLE_NAME');
  });
});

describe('applying variables', () => {
  it('sets and removes them, and puts back what was there', () => {
    process.env.ENTENTE_TEST = 'before';
    const restore = applyEnvironment({ ENTENTE_TEST: undefined, ENTENTE_OTHER: 'now' });
    expect([process.env.ENTENTE_TEST, process.env.ENTENTE_OTHER]).toEqual([undefined, 'now']);
    restore();
    expect([process.env.ENTENTE_TEST, process.env.ENTENTE_OTHER]).toEqual(['before', undefined]);
    delete process.env.ENTENTE_TEST;
  });
});
