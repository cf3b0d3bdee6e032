import { Aws, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { type Bucket, CfnBucket } from 'aws-cdk-lib/aws-s3';
import type { Queue } from 'aws-cdk-lib/aws-sqs';

/** Every way in which what a key holds can change. Old versions that expire change nothing and send nothing. */
const EVENTS = ['s3:ObjectCreated:*', 's3:ObjectRemoved:*', 's3:LifecycleExpiration:DeleteMarkerCreated'];

/**
 * Sends the bucket's changes to the queue. The notification is a property of the bucket itself, not the CDK's custom
 * resource with a function behind it. So the queue's policy must be there before the bucket and can't name it: it
 * names the account, and the prefix that CloudFormation gives to every bucket of this stack.
 */
export function sendObjectEvents(bucket: Bucket, queue: Queue): void {
  const { stackName } = Stack.of(bucket);
  const { policyDependable } = queue.addToResourcePolicy(
    new PolicyStatement({
      sid: 'ArticleBucketMaySend',
      principals: [new ServicePrincipal('s3.amazonaws.com')],
      actions: ['sqs:SendMessage'],
      resources: [queue.queueArn],
      conditions: {
        StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID },
        ArnLike: { 'aws:SourceArn': `arn:${Aws.PARTITION}:s3:::${stackName}-*` },
      },
    }),
  );
  const resource = bucket.node.defaultChild;
  if (!CfnBucket.isCfnBucket(resource) || policyDependable === undefined) {
    throw new Error('The CDK no longer makes the resources that the notification hangs on.');
  }
  resource.notificationConfiguration = {
    queueConfigurations: EVENTS.map((event) => ({ event, queue: queue.queueArn })),
  };
  resource.node.addDependency(policyDependable);
}
