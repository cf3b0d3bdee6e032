import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { UploadFile } from '../shapes/uploads.ts';
import { UPLOAD_SECONDS } from './limits.ts';
import { putHeaders, putInput } from './putInput.ts';

/** Makes an address to which one file may be sent, once or again, for a while. */
export type Sign = (key: string, file: UploadFile) => Promise<string>;

/** Signs for a bucket. Loaded when the first upload is asked for: questions don't need it. */
export function signer(bucket: string): Sign {
  // The checksum is the file's own, so the client must not add one of the empty body that it sees.
  const client = new S3Client({ requestChecksumCalculation: 'WHEN_REQUIRED' });
  return (key, file) => {
    const names = Object.keys(putHeaders(file));
    return getSignedUrl(client, new PutObjectCommand(putInput(bucket, key, file)), {
      expiresIn: UPLOAD_SECONDS,
      // As headers, not in the address: S3 checks them there, and stores the metadata.
      unhoistableHeaders: new Set(names),
      signableHeaders: new Set([...names, 'content-length', 'host']),
    });
  };
}
