// Scope: what reaches X-Ray's daemon of the work in a call, over UDP as in Lambda, and that nothing does where no trace is kept.
import { AsyncResource } from 'node:async_hooks';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Trace } from '../../../../functions/records/traces/trace.ts';
import { eventually } from '../../../local/support/eventually.ts';
import { type DynaliteTable, startDynalite } from '../../support/dynaliteTable.ts';

interface Part {
  readonly name: string;
  readonly trace_id: string;
  readonly parent_id: string;
  readonly fault?: boolean;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly subsegments?: readonly Part[];
}

/** Each call comes from what was there before anything was loaded, as in Lambda: none is begun by the one before. */
const runtime = new AsyncResource('runtime');

const daemon = createSocket('udp4');
const parts: Part[] = [];
let dynalite: DynaliteTable;
let trace: Trace;

beforeAll(async () => {
  dynalite = await startDynalite();
  daemon.bind(0, '127.0.0.1');
  await once(daemon, 'listening');
  // Behind a line with the name of the format.
  daemon.on('message', (bytes) => parts.push(JSON.parse(bytes.toString().split('\n')[1] ?? '')));
  vi.stubEnv('AWS_XRAY_DAEMON_ADDRESS', `127.0.0.1:${daemon.address().port}`);
  vi.stubEnv('LAMBDA_TASK_ROOT', '/var/task');
  vi.stubEnv('AWS_EXECUTION_ENV', 'AWS_Lambda_nodejs24.x');
  const { lambdaTrace } = await import('../../../../functions/records/traces/lambdaTrace.ts');
  const traceOf = lambdaTrace('ingest', [dynalite.client]);
  trace = (...work) => runtime.runInAsyncScope(() => traceOf(...work));
});

afterAll(async () => {
  vi.unstubAllEnvs();
  daemon.close();
  await dynalite.stop();
});

const ROOTS = ['1-5759e988-bd862e3fe1be46a994272793', '1-5759e988-bd862e3fe1be46a994272794'] as const;

/** Begins a call as Lambda does. */
const call = (root: string, sampled: 0 | 1) =>
  vi.stubEnv('_X_AMZN_TRACE_ID', `Root=${root};Parent=53995c3f42cd8ad8;Sampled=${sampled}`);

const ask = () => {
  const Key = { PK: { S: 'A#1' }, SK: { S: 'HEAD' } };
  return dynalite.client.send(new GetItemCommand({ TableName: dynalite.tableName, Key }));
};

it('work is done as ever, and nothing is sent, where no trace is kept', async () => {
  call(ROOTS[0], 0);
  expect(await trace('article', {}, async () => 'done')).toBe('done');
  expect(parts).toEqual([]);
});

it.each(ROOTS)('call %s has its work in its trace, with what it asked of the table', async (root) => {
  call(root, 1);
  await Promise.all([trace('article', { key: 'a.txt' }, ask), trace('article', { key: 'b.txt' }, ask)]);
  const ofCall = () => parts.filter(({ trace_id }) => trace_id === root);
  await eventually(async () => expect(ofCall().filter(({ name }) => name === 'article')).toHaveLength(2));
  const articles = ofCall().filter(({ name }) => name === 'article');
  expect(articles.map(({ annotations }) => annotations?.key).toSorted()).toEqual(['a.txt', 'b.txt']);
  expect(articles.map(({ parent_id }) => parent_id)).toEqual(['53995c3f42cd8ad8', '53995c3f42cd8ad8']);
  expect(ofCall().filter(({ name }) => name === 'DynamoDB')).toHaveLength(2);
});

it('an error is told and thrown', async () => {
  call(ROOTS[1], 1);
  const fail = async () => {
    throw new Error('no capacity');
  };
  await expect(trace('failing', {}, fail)).rejects.toThrow('no capacity');
  await eventually(async () => expect(parts).toContainEqual(expect.objectContaining({ name: 'failing', fault: true })));
});
