import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { Key } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { Settings } from '../settings.ts';

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
