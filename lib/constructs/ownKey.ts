import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { Settings } from '../settings.ts';
import { allow } from './handlerFunction.ts';

/** The key that encrypts articles and records, where the environment wants one of its own; otherwise AWS's keys do. */
export function ownKeyOf(scope: Construct, settings: Settings): Key | null {
  if (!settings.ownKey) return null;
  return new Key(scope, 'Key', {
    alias: `entente-${settings.name}`,
    description: `Articles and records of Entente, ${settings.name}`,
    enableKeyRotation: true,
    removalPolicy: settings.removal,
  });
}

const READ = ['kms:Decrypt', 'kms:DescribeKey'];
const WRITE = [...READ, 'kms:Encrypt', 'kms:GenerateDataKey', 'kms:ReEncryptFrom', 'kms:ReEncryptTo'];

/** What a function needs of the key beside what it may do with the data. */
export function keyPermissions(key: Key | null, use: 'read' | 'write') {
  return key === null ? [] : [allow('UseKey', use === 'read' ? READ : WRITE, [key.keyArn])];
}
