import type { PutObjectCommandInput } from '@aws-sdk/client-s3';
import type { UploadFile } from '../shapes/uploads.ts';
import { saidOf } from './saidOf.ts';

/** The one request that an address is made for: these bytes, this many, under this key. */
export function putInput(bucket: string, key: string, file: UploadFile): PutObjectCommandInput {
  return {
    Bucket: bucket,
    Key: key,
    ContentLength: file.size,
    ContentType: file.type ?? 'application/octet-stream',
    ChecksumSHA256: checksumOf(file),
    Metadata: { ...saidOf(file) },
  };
}

/** What the browser has to send with the bytes; all of it is signed. */
export function putHeaders(file: UploadFile): Readonly<Record<string, string>> {
  const said = Object.entries(saidOf(file)).map(([name, value]) => [`x-amz-meta-${name}`, value] as const);
  return {
    'content-type': file.type ?? 'application/octet-stream',
    'x-amz-checksum-sha256': checksumOf(file),
    ...Object.fromEntries(said),
  };
}

function checksumOf({ sha256 }: UploadFile): string {
  return Buffer.from(sha256, 'hex').toString('base64');
}
