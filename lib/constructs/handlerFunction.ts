import type { Duration } from 'aws-cdk-lib';
import { Effect, PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Function as LambdaFunction, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Settings } from '../settings.ts';
import { type Beside, handlerCode } from './handlerCode.ts';

export interface HandlerFunctionProps {
  readonly settings: Settings;
  readonly description: string;
  /** The file that exports `handler`. */
  readonly entry: string;
  readonly beside?: Beside | undefined;
  readonly timeout: Duration;
  readonly memoryMiB: number;
  readonly environment: Readonly<Record<string, string>>;
  /** Everything the function may do, apart from writing its own log and its traces. */
  readonly permissions: readonly PolicyStatement[];
}

/** A function with its own log, and a role that holds what is listed for it and nothing else. */
export class HandlerFunction extends Construct {
  readonly function: LambdaFunction;

  constructor(scope: Construct, id: string, props: HandlerFunctionProps) {
    super(scope, id);
    const { settings } = props;
    const logGroup = new LogGroup(this, 'Log', { retention: settings.logRetention, removalPolicy: settings.removal });
    this.function = new LambdaFunction(this, 'Resource', {
      description: props.description,
      code: handlerCode(this, props.entry, props.beside),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      timeout: props.timeout,
      memorySize: props.memoryMiB,
      logGroup,
      // So that everything it may do stands in one place, and nothing is added elsewhere.
      role: this.roleFor(logGroup, props.permissions).withoutPolicyUpdates(),
      tracing: Tracing.ACTIVE,
      environment: { ...props.environment, LOG_LEVEL: settings.logLevel, ENTENTE_ENV: settings.name },
    });
  }

  private roleFor(log: LogGroup, permissions: readonly PolicyStatement[]): Role {
    const writeLog = allow('WriteItsLog', ['logs:CreateLogStream', 'logs:PutLogEvents'], [log.logGroupArn]);
    // Traces have no resource of their own.
    const writeTraces = allow('WriteItsTraces', ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'], ['*']);
    return new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: { permissions: new PolicyDocument({ statements: [writeLog, writeTraces, ...permissions] }) },
    });
  }
}

/** The named actions on the named resources. */
export function allow(sid: string, actions: readonly string[], resources: readonly string[]): PolicyStatement {
  return new PolicyStatement({ sid, effect: Effect.ALLOW, actions: [...actions], resources: [...resources] });
}
