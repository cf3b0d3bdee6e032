import * as z from 'zod';
import { articleId, edtf } from '../../records/schema/index.ts';
import { MAX_UPLOAD_BYTES, MAX_UPLOAD_FILES } from '../uploads/limits.ts';

/** What an upload may be. */
export const uploadLimits = z
  .object({ maxFiles: z.int(), maxBytes: z.int(), validSeconds: z.int() })
  .readonly()
  .describe('Files a request, bytes a file, and how long an address is good for');

export const uploadFile = z
  .strictObject({
    name: z.string().min(1).max(200),
    type: z
      .string()
      .regex(/^[\w.+-]{1,60}\/[\w.+-]{1,60}(?:;\s?charset=[\w-]{1,40})?$/, 'a media type such as text/html')
      .optional(),
    size: z.int().min(1).max(MAX_UPLOAD_BYTES),
    sha256: z.string().regex(/^[0-9a-f]{64}$/, 'the SHA-256 digest of the bytes in hexadecimal digits'),
    publishedOn: edtf.optional(),
    outlet: z.string().min(1).max(120).optional(),
    title: z.string().min(1).max(300).optional(),
    url: z
      .url({ protocol: /^https?$/ })
      .max(600)
      .optional(),
  })
  .readonly();
export type UploadFile = z.infer<typeof uploadFile>;

export const uploadRequest = z
  .strictObject({ files: z.array(uploadFile).min(1).max(MAX_UPLOAD_FILES).readonly() })
  .readonly();

export const upload = z
  .object({
    name: z.string(),
    key: z.string(),
    article: articleId,
    method: z.literal('PUT'),
    url: z.string(),
    headers: z.record(z.string(), z.string()),
    expires: z.iso.datetime(),
  })
  .readonly();
export type Upload = z.infer<typeof upload>;

export const uploads = z.object({ items: z.array(upload).readonly() }).readonly();
