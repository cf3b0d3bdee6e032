import type { Duration } from 'aws-cdk-lib';
import { Effect, PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Runtime } from 'aws-cdk-lib/aws-lambda';
import { Charset, NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { BUNDLE } from '../bundle.ts';
import { PROJECT_ROOT } from '../projectRoot.ts';
import type { Settings } from '../settings.ts';

export interface HandlerFunctionProps {
  readonly settings: Settings;
  readonly description: string;
  /** The file that exports `handler`. */
  readonly entry: string;
  readonly timeout: Duration;
  readonly memoryMiB: number;
  readonly environment: Readonly<Record<string, string>>;
  /** Everything the function may do, apart from writing its own log. */
  readonly permissions: readonly PolicyStatement[];
}

/** A function with its own log, and a role that holds what is listed for it and nothing else. */
export class HandlerFunction extends Construct {
  readonly function: NodejsFunction;

  constructor(scope: Construct, id: string, props: HandlerFunctionProps) {
    super(scope, id);
    const { settings } = props;
    const logGroup = new LogGroup(this, 'Log', { retention: settings.logRetention, removalPolicy: settings.removal });
    this.function = new NodejsFunction(this, 'Resource', {
      description: props.description,
      entry: props.entry,
      projectRoot: PROJECT_ROOT,
      depsLockFilePath: `${PROJECT_ROOT}/package-lock.json`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      timeout: props.timeout,
      memorySize: props.memoryMiB,
      logGroup,
      role: this.roleFor(logGroup, props.permissions),
      environment: { ...props.environment, LOG_LEVEL: settings.logLevel, ENTENTE_ENV: settings.name },
      bundling: {
        ...BUNDLE,
        mainFields: [...BUNDLE.mainFields],
        format: OutputFormat.CJS,
        charset: Charset.UTF8,
        // The clients are bundled, so that what was tested is what runs, whatever the runtime carries.
        externalModules: [],
      },
    });
  }

  private roleFor(log: LogGroup, permissions: readonly PolicyStatement[]): Role {
    const writeLog = new PolicyStatement({
      sid: 'WriteItsLog',
      actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      resources: [log.logGroupArn],
    });
    return new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: { permissions: new PolicyDocument({ statements: [writeLog, ...permissions] }) },
    });
  }
}

/** The named actions on the named resources. */
export function allow(sid: string, actions: readonly string[], resources: readonly string[]): PolicyStatement {
  return new PolicyStatement({ sid, effect: Effect.ALLOW, actions: [...actions], resources: [...resources] });
}
