/** Made-up, as every emulator's: nothing local is ever sent to AWS. */
export const ACCOUNT = '000000000000';
export const REGION = 'us-east-1';

/** What a resource is called here: its name in the code, without the hash that the CDK adds (`Articles1A2B3C4D` is `articles`). */
export function localName(logicalId: string): string {
  return logicalId
    .replace(/[0-9A-F]{8}$/, '')
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-')
    .toLowerCase();
}

export function arn(service: 's3' | 'sqs' | 'dynamodb' | 'lambda', name: string): string {
  switch (service) {
    case 's3':
      return `arn:aws:s3:::${name}`;
    case 'sqs':
      return `arn:aws:sqs:${REGION}:${ACCOUNT}:${name}`;
    case 'dynamodb':
      return `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/${name}`;
    case 'lambda':
      return `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${name}`;
  }
}
