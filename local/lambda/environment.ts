import { devNull } from 'node:os';
import { LocalError } from '../localError.ts';
import { REGION } from '../template/localNames.ts';
import type { FunctionPlan } from '../template/plan.ts';

export interface Endpoints {
  readonly objects: string;
  readonly records: string;
}

/** Anything of the user's own AWS set-up that could lead a client away from the emulators. */
const UNWANTED = [
  'AWS_PROFILE',
  'AWS_DEFAULT_PROFILE',
  'AWS_SESSION_TOKEN',
  'AWS_ENDPOINT_URL',
  'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS',
];

/**
 * What the handlers find in their environment: the variables of the template, and the standard ones that lead every AWS
 * client to the emulators. Both handlers run in this process, so their variables must agree.
 */
export function handlerEnvironment(
  functions: readonly FunctionPlan[],
  endpoints: Endpoints,
  before: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string | undefined>> {
  return {
    ...Object.fromEntries(UNWANTED.map((name) => [name, undefined])),
    ...merged(functions.map(({ variables }) => variables)),
    // The deployed dev environment tells more than a terminal should show.
    LOG_LEVEL: before.LOG_LEVEL ?? 'error',
    // Nobody here makes metrics of a log, nor traces.
    POWERTOOLS_METRICS_DISABLED: 'true',
    _X_AMZN_TRACE_ID: undefined,
    AWS_REGION: REGION,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_CONFIG_FILE: devNull,
    AWS_SHARED_CREDENTIALS_FILE: devNull,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_ENDPOINT_URL_S3: endpoints.objects,
    AWS_ENDPOINT_URL_SQS: endpoints.objects,
    AWS_ENDPOINT_URL_DYNAMODB: endpoints.records,
  };
}

function merged(all: readonly Readonly<Record<string, string>>[]): Readonly<Record<string, string>> {
  const result: Record<string, string> = {};
  for (const [name, value] of all.flatMap((one) => Object.entries(one))) {
    if (result[name] !== undefined && result[name] !== value) {
      throw new LocalError('unknown-template', `The functions disagree on ${name}, and here they share one process.`);
    }
    result[name] = value;
  }
  return result;
}

/** Sets or removes each variable, and answers with what puts the environment back. */
export function applyEnvironment(variables: Readonly<Record<string, string | undefined>>): () => void {
  const before = Object.keys(variables).map((name) => [name, process.env[name]] as const);
  set(Object.entries(variables));
  return () => set(before);
}

function set(variables: readonly (readonly [string, string | undefined])[]): void {
  for (const [name, value] of variables) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}
