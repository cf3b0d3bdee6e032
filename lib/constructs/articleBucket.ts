import { Aws, Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { Key } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type CorsRule,
  HttpMethods,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { Settings } from '../settings.ts';

/**
 * Lets the page of an API in this region send files. It allows nothing by itself: what may be sent is what the API has
 * signed. The API's own name can't stand here, since the API knows the function, and that knows the bucket.
 */
const FROM_THE_PAGE: CorsRule = {
  id: 'from-the-page',
  allowedOrigins: [`https://*.execute-api.${Aws.REGION}.${Aws.URL_SUFFIX}`],
  allowedMethods: [HttpMethods.PUT],
  allowedHeaders: ['content-type', 'x-amz-checksum-sha256', 'x-amz-meta-*'],
  maxAge: 600,
};

/** Where articles are dropped: private, encrypted, versioned, reachable over TLS alone. */
export class ArticleBucket extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, settings: Settings, key: Key | null) {
    super(scope, id);
    const discards = settings.removal === RemovalPolicy.DESTROY;
    this.bucket = new Bucket(this, 'Resource', {
      versioned: true,
      ...(key === null
        ? { encryption: BucketEncryption.S3_MANAGED }
        : { encryption: BucketEncryption.KMS, encryptionKey: key, bucketKeyEnabled: true }),
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      removalPolicy: settings.removal,
      // CloudFormation can't delete a bucket that holds a version of anything. Where data may go, the CDK's own helper
      // function empties it, so that `cdk destroy` is one command; where data is kept there is no such function.
      autoDeleteObjects: discards,
      ...(settings.uploads && { cors: [FROM_THE_PAGE] }),
      lifecycleRules: [
        {
          id: 'forget-old-versions',
          noncurrentVersionExpiration: Duration.days(settings.oldVersionDays),
          expiredObjectDeleteMarker: true,
        },
        { id: 'forget-abandoned-uploads', abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
    });
  }
}
