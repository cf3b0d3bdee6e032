// Scope: who gets through to the query function, how often, and what is written down about it.
import type { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { arnOf, resource, resources } from '../support/resources.ts';
import { templateFor } from '../support/synthesize.ts';

const ROUTE = 'AWS::ApiGatewayV2::Route';
const iam = templateFor({ env: 'prod' });
const jwt = templateFor({ env: 'prod', jwtIssuer: 'https://login.example.org/', jwtAudience: 'explorer,scripts' });

const isOpen = (route: Readonly<Record<string, unknown>>) => route.AuthorizationType === 'NONE';
const routesOf = (template: Template) => resources(template, ROUTE).map(({ Properties }) => Properties);

describe('the API', () => {
  it('has one route that catches every request', () => {
    expect(routesOf(iam).map((route) => route.RouteKey)).toEqual(['$default']);
  });

  it.each(['dev', 'staging', 'prod'])('asks for a signature on every route in %s', (env) => {
    for (const route of routesOf(templateFor({ env }))) expect(route.AuthorizationType).toBe('AWS_IAM');
  });

  it('asks for a token of the named issuer and audience on every route but those of the page, where that is the access', () => {
    const [authorizer] = resources(jwt, 'AWS::ApiGatewayV2::Authorizer');
    expect(authorizer?.Properties).toMatchObject({
      AuthorizerType: 'JWT',
      IdentitySource: ['$request.header.Authorization'],
      JwtConfiguration: { Issuer: 'https://login.example.org/', Audience: ['explorer', 'scripts'] },
    });
    const [open, guarded] = [routesOf(jwt).filter(isOpen), routesOf(jwt).filter((route) => !isOpen(route))];
    expect(open.map((route) => route.RouteKey)).toEqual(['GET /', 'GET /explore', 'GET /explore/{view+}']);
    expect(guarded.map((route) => route.RouteKey)).toEqual(['$default']);
    for (const route of guarded) {
      expect(route).toMatchObject({ AuthorizationType: 'JWT', AuthorizerId: { Ref: authorizer?.id } });
    }
  });

  it('hands requests to the query function in payload format 2.0', () => {
    const [integration] = resources(iam, 'AWS::ApiGatewayV2::Integration');
    expect(integration?.Properties).toMatchObject({
      IntegrationUri: arnOf(resource(iam, 'AWS::Lambda::Function', 'Query')),
      PayloadFormatVersion: '2.0',
    });
  });
});

describe('the stage', () => {
  it.each([
    ['dev', 20, 40],
    ['staging', 50, 100],
    ['prod', 200, 400],
  ])('lets through in %s %i requests a second, %i at once', (env, rate, burst) => {
    const { Properties } = resource(templateFor({ env }), 'AWS::ApiGatewayV2::Stage', 'ApiStage');
    expect(Properties.DefaultRouteSettings).toEqual({ ThrottlingRateLimit: rate, ThrottlingBurstLimit: burst });
  });

  it('logs each request as one JSON line, without what was asked for or any token', () => {
    const { Properties } = resource(iam, 'AWS::ApiGatewayV2::Stage', 'ApiStage');
    const log = arnOf(resource(iam, 'AWS::Logs::LogGroup', 'ApiAccessLog'));
    const { DestinationArn, Format } = Properties.AccessLogSettings as { DestinationArn: unknown; Format: string };
    expect(DestinationArn).toEqual(log);
    expect(JSON.parse(Format)).toMatchObject({ path: '$context.path', status: '$context.status' });
    expect(Format).not.toMatch(/query|header|authorization"/i);
  });
});
