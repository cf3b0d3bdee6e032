import type * as z from 'zod';
import { RequestProblem } from '../requestProblem.ts';
import type { Request } from '../respond.ts';
import { type UploadFile, uploadRequest } from '../shapes/uploads.ts';
import { MAX_METADATA_BYTES, metadataBytes, saidOf } from './saidOf.ts';

/** The files that a request names. */
export function readUploads({ body, headers }: Request): readonly UploadFile[] {
  if (!/^application\/json\b/i.test(headers['content-type'] ?? '')) {
    throw new RequestProblem('unsupported-body', 'Say what is to be uploaded in JSON (application/json).');
  }
  const { data, error } = uploadRequest.safeParse(parsed(body ?? ''));
  if (data === undefined) throw invalid(error.issues[0]);
  data.files.forEach((file, at) => {
    if (metadataBytes(saidOf(file)) > MAX_METADATA_BYTES) {
      throw new RequestProblem('invalid-body', 'Title, outlet and url are too long together: S3 takes 2 KB of them.', {
        parameter: `files.${at}`,
      });
    }
  });
  return data.files;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new RequestProblem('invalid-body', 'The body is not JSON.');
  }
}

function invalid(issue: z.core.$ZodIssue | undefined): RequestProblem {
  const path = issue?.path.map(String).join('.') ?? '';
  return new RequestProblem('invalid-body', `${path === '' ? 'The body' : path}: ${issue?.message ?? 'not valid'}.`, {
    ...(path !== '' && { parameter: path }),
  });
}
