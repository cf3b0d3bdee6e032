import { RemovalPolicy } from 'aws-cdk-lib';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Access } from './access.ts';

export const ENVIRONMENT_NAMES = ['dev', 'staging', 'prod'] as const;
export type EnvironmentName = (typeof ENVIRONMENT_NAMES)[number];

/** Everything in which one deployment differs from another. What is the same everywhere stands in the constructs. */
export interface Environment {
  /** What becomes of articles, records and logs when the stack is deleted. */
  readonly removal: RemovalPolicy;
  /** Whether the table refuses to be deleted until somebody switches this off. */
  readonly deletionProtection: boolean;
  /** How far back the table can be restored, to the second. */
  readonly recoveryDays: number;
  /** How long an overwritten or deleted article can be brought back. */
  readonly oldVersionDays: number;
  readonly logRetention: RetentionDays;
  readonly logLevel: 'debug' | 'info' | 'warn';
  /** Requests per second that the API lets through, and how many at once; the rest get a 429. */
  readonly throttle: { readonly ratePerSecond: number; readonly burst: number };
  /** Articles are extracted by at most so many functions at once, so that a bulk upload cannot starve the account. */
  readonly ingestConcurrency: number;
  readonly alarms: boolean;
  /** Whether articles and records are encrypted with a key of the account's own, which can be audited and withdrawn, for a dollar a month. */
  readonly ownKey: boolean;
  /** Whether whoever may ask may also add articles, through addresses that the API signs. */
  readonly uploads: boolean;
  /** Never open. `-c jwtIssuer=… -c jwtAudience=…` puts an identity provider in its place. */
  readonly access: Access;
}

export const ENVIRONMENTS: { readonly [name in EnvironmentName]: Environment } = {
  /** One engineer's own: cheap, talkative, gone without a trace. */
  dev: {
    removal: RemovalPolicy.DESTROY,
    deletionProtection: false,
    recoveryDays: 1,
    oldVersionDays: 1,
    logRetention: RetentionDays.THREE_DAYS,
    logLevel: 'debug',
    throttle: { ratePerSecond: 20, burst: 40 },
    ingestConcurrency: 2,
    ownKey: false,
    alarms: false,
    // Its articles are there to try things out.
    uploads: true,
    access: { kind: 'iam' },
  },
  /** As production in everything that a rehearsal can find wrong, with data that nobody will miss for long. */
  staging: {
    removal: RemovalPolicy.RETAIN,
    deletionProtection: false,
    recoveryDays: 7,
    oldVersionDays: 7,
    logRetention: RetentionDays.ONE_MONTH,
    logLevel: 'info',
    throttle: { ratePerSecond: 50, burst: 100 },
    ingestConcurrency: 10,
    ownKey: false,
    alarms: true,
    // As in production a page is tried here, and with it what production may one day switch on.
    uploads: true,
    access: { kind: 'iam' },
  },
  /** The one whose articles and records must survive every mistake, ours included. */
  prod: {
    removal: RemovalPolicy.RETAIN,
    deletionProtection: true,
    recoveryDays: 35,
    oldVersionDays: 90,
    logRetention: RetentionDays.SIX_MONTHS,
    logLevel: 'info',
    throttle: { ratePerSecond: 200, burst: 400 },
    ingestConcurrency: 20,
    // AWS's keys protect as well against everybody but AWS; who uploads then needs no permission on a key.
    ownKey: false,
    alarms: true,
    // What everybody relies on is put there by those who answer for it, with credentials of their own.
    uploads: false,
    access: { kind: 'iam' },
  },
};
