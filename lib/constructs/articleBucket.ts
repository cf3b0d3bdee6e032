import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { Settings } from '../settings.ts';

/** Where articles are dropped: private, encrypted, versioned, reachable over TLS alone. */
export class ArticleBucket extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id);
    const discards = settings.removal === RemovalPolicy.DESTROY;
    this.bucket = new Bucket(this, 'Resource', {
      versioned: true,
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      removalPolicy: settings.removal,
      // CloudFormation can't delete a bucket that holds a version of anything. Where data may go, the CDK's own helper
      // function empties it, so that `cdk destroy` is one command; where data is kept there is no such function.
      autoDeleteObjects: discards,
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
