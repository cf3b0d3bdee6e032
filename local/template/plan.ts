import * as z from 'zod';
import type { PageRule } from '../objects/pages.ts';
import { localName } from './localNames.ts';
import { onlyResourceOf, pointer, type Resource, resourceOf, resourcesOf, type Template } from './template.ts';

const FUNCTION = 'AWS::Lambda::Function';
const QUEUE = 'AWS::SQS::Queue';

const notifications = z.object({
  NotificationConfiguration: z.object({
    QueueConfigurations: z.array(z.object({ Event: z.string(), Queue: pointer })),
  }),
});
const corsProperties = z.object({
  CorsConfiguration: z
    .object({
      CorsRules: z
        .array(z.object({ AllowedMethods: z.array(z.string()), AllowedHeaders: z.array(z.string()) }))
        .length(1),
    })
    .optional(),
});
const queueProperties = z.object({
  VisibilityTimeout: z.number(),
  MessageRetentionPeriod: z.number(),
  RedrivePolicy: z.object({ deadLetterTargetArn: pointer, maxReceiveCount: z.number() }),
});
const tableProperties = z.object({
  KeySchema: z.array(z.object({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) })),
  AttributeDefinitions: z.array(z.object({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) })),
});
const feedProperties = z.object({
  FunctionName: pointer,
  EventSourceArn: pointer,
  BatchSize: z.number(),
  FunctionResponseTypes: z.array(z.string()).default([]),
  ScalingConfig: z.object({ MaximumConcurrency: z.number() }),
});
const functionProperties = z.object({
  Timeout: z.number(),
  MemorySize: z.number(),
  Environment: z.object({ Variables: z.record(z.string(), z.union([z.string(), pointer.transform(localName)])) }),
});
const routeProperties = z.object({ RouteKey: z.string() });
const integrationProperties = z.object({ IntegrationUri: pointer, PayloadFormatVersion: z.literal('2.0') });

export interface FunctionPlan {
  readonly name: string;
  readonly timeoutSeconds: number;
  readonly memoryMiB: number;
  readonly variables: Readonly<Record<string, string>>;
}

/** What is deployed, as far as it can be had on one machine. Everything in it is read from the template. */
export interface StackPlan {
  readonly bucket: {
    readonly name: string;
    readonly events: readonly string[];
    /** What pages may send to it; null if nothing. */
    readonly pages: PageRule | null;
  };
  readonly table: { readonly name: string } & z.infer<typeof tableProperties>;
  readonly queue: {
    readonly name: string;
    readonly visibilitySeconds: number;
    readonly retentionSeconds: number;
    readonly maxReceives: number;
    readonly deadLetters: { readonly name: string };
  };
  readonly feed: {
    readonly batchSize: number;
    readonly atOnce: number;
    readonly reportsItemFailures: boolean;
  };
  readonly ingest: FunctionPlan;
  readonly query: FunctionPlan;
  readonly routeKeys: readonly string[];
}

export function planFrom(template: Template): StackPlan {
  const bucket = onlyResourceOf(template, 'AWS::S3::Bucket');
  const table = onlyResourceOf(template, 'AWS::DynamoDB::Table');
  const feed = feedProperties.parse(onlyResourceOf(template, 'AWS::Lambda::EventSourceMapping').properties);
  const integration = integrationProperties.parse(
    onlyResourceOf(template, 'AWS::ApiGatewayV2::Integration').properties,
  );
  const queue = queueProperties.parse(resourceOf(template, QUEUE, feed.EventSourceArn).properties);
  const [cors] = corsProperties.parse(bucket.properties).CorsConfiguration?.CorsRules ?? [];
  const sent = notifications.parse(bucket.properties).NotificationConfiguration.QueueConfigurations;
  return {
    bucket: {
      name: localName(bucket.id),
      events: sent.filter(({ Queue }) => Queue === feed.EventSourceArn).map(({ Event }) => Event),
      pages: cors === undefined ? null : { methods: cors.AllowedMethods, headers: cors.AllowedHeaders },
    },
    table: { name: localName(table.id), ...tableProperties.parse(table.properties) },
    queue: {
      name: localName(feed.EventSourceArn),
      visibilitySeconds: queue.VisibilityTimeout,
      retentionSeconds: queue.MessageRetentionPeriod,
      maxReceives: queue.RedrivePolicy.maxReceiveCount,
      deadLetters: { name: localName(queue.RedrivePolicy.deadLetterTargetArn) },
    },
    feed: {
      batchSize: feed.BatchSize,
      atOnce: feed.ScalingConfig.MaximumConcurrency,
      reportsItemFailures: feed.FunctionResponseTypes.includes('ReportBatchItemFailures'),
    },
    ingest: functionPlan(resourceOf(template, FUNCTION, feed.FunctionName)),
    query: functionPlan(resourceOf(template, FUNCTION, integration.IntegrationUri)),
    routeKeys: resourcesOf(template, 'AWS::ApiGatewayV2::Route').map(
      ({ properties }) => routeProperties.parse(properties).RouteKey,
    ),
  };
}

function functionPlan({ id, properties }: Resource): FunctionPlan {
  const { Environment, MemorySize, Timeout } = functionProperties.parse(properties);
  return { name: localName(id), timeoutSeconds: Timeout, memoryMiB: MemorySize, variables: Environment.Variables };
}
