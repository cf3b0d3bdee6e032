import { randomUUID } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import type { Context } from 'aws-lambda';
import { LocalError } from '../localError.ts';
import { arn } from '../template/localNames.ts';
import type { FunctionPlan } from '../template/plan.ts';

/** Calls a handler with an event, as Lambda would. */
export type Invoke = (event: unknown) => Promise<unknown>;

type Handler = (event: unknown, context: Context) => unknown;

/** Loads the file that is deployed, after the environment is set, because handlers read theirs when they are loaded. */
export async function loadHandler(file: string, plan: FunctionPlan): Promise<Invoke> {
  const { handler } = (await import(pathToFileURL(file).href)) as { readonly handler?: unknown };
  if (!isHandler(handler)) throw new LocalError('bad-handler', `${file} exports no function called handler.`);
  return async (event) => handler(event, contextOf(plan, Date.now));
}

function isHandler(value: unknown): value is Handler {
  return typeof value === 'function';
}

export function contextOf(plan: FunctionPlan, now: () => number): Context {
  const deadline = now() + plan.timeoutSeconds * 1000;
  const ignored = () => undefined;
  return {
    functionName: plan.name,
    functionVersion: '$LATEST',
    invokedFunctionArn: arn('lambda', plan.name),
    memoryLimitInMB: String(plan.memoryMiB),
    awsRequestId: randomUUID(),
    logGroupName: plan.name,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, deadline - now()),
    done: ignored,
    fail: ignored,
    succeed: ignored,
  };
}
