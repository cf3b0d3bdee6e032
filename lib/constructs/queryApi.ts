import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpStage,
  type IHttpRouteAuthorizer,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpIamAuthorizer, HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Access } from '../access.ts';
import type { Settings } from '../settings.ts';

/** One JSON line a request: who asked for what, how it went, and how long it took. No query text, no token. */
const ACCESS_LOG_FIELDS = {
  time: '$context.requestTimeEpoch',
  requestId: '$context.requestId',
  method: '$context.httpMethod',
  path: '$context.path',
  status: '$context.status',
  bytes: '$context.responseLength',
  latencyMs: '$context.responseLatency',
  sourceIp: '$context.identity.sourceIp',
  caller: '$context.identity.caller',
  subject: '$context.authorizer.claims.sub',
  error: '$context.error.message',
  integrationError: '$context.integrationErrorMessage',
};

/** What browsers load before anybody has signed in. */
const EXPLORER_PATHS = ['/', '/explore', '/explore/{view+}'];

/** The HTTPS side: one catch-all route, so that no path can be left without an authorizer by mistake. */
export class QueryApi extends Construct {
  readonly api: HttpApi;

  constructor(scope: Construct, id: string, settings: Settings, handler: LambdaFunction) {
    super(scope, id);
    const integration = new HttpLambdaIntegration('Query', handler);
    this.api = new HttpApi(this, 'Resource', {
      apiName: `entente-${settings.name}`,
      description: 'Who cooperates with whom on security, and on whose word',
      createDefaultStage: false,
      defaultIntegration: integration,
      defaultAuthorizer: authorizerFor(settings.access),
    });
    if (settings.access.kind === 'jwt') {
      // A browser loads a page without a token. The page is the same for everybody and holds no data: it asks for that.
      const authorizer = new HttpNoneAuthorizer();
      for (const path of EXPLORER_PATHS) {
        this.api.addRoutes({ path, methods: [HttpMethod.GET], integration, authorizer });
      }
    }
    const log = new LogGroup(this, 'AccessLog', { retention: settings.logRetention, removalPolicy: settings.removal });
    new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: settings.throttle.ratePerSecond, burstLimit: settings.throttle.burst },
      accessLogSettings: {
        destination: new LogGroupLogDestination(log),
        format: AccessLogFormat.custom(JSON.stringify(ACCESS_LOG_FIELDS)),
      },
    });
  }
}

function authorizerFor(access: Access): IHttpRouteAuthorizer {
  switch (access.kind) {
    case 'iam':
      return new HttpIamAuthorizer();
    case 'jwt':
      return new HttpJwtAuthorizer('Token', access.issuer, { jwtAudience: [...access.audience] });
  }
}
