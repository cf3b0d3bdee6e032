import { articleIdOf } from '../../records/articleId.ts';
import type { Clock } from '../../records/clock.ts';
import { type Answer, jsonAnswer } from '../answer.ts';
import { checkNames } from '../parameters/given.ts';
import { RequestProblem } from '../requestProblem.ts';
import type { Request } from '../respond.ts';
import type { Upload, UploadFile } from '../shapes/uploads.ts';
import { UPLOAD_SECONDS } from './limits.ts';
import { uploadKey } from './objectKey.ts';
import { putHeaders } from './putInput.ts';
import type { Sign } from './signer.ts';

export interface UploadDependencies {
  /** Null where the environment lets nobody upload by the API. */
  readonly loadSigner: (() => Promise<Sign>) | null;
  readonly clock: Clock;
}

/** Answers `POST /uploads` with an address for each file, and nothing else: the files go to the bucket themselves. */
export function uploadAnswers({ clock, loadSigner }: UploadDependencies): (request: Request) => Promise<Answer | null> {
  return async (request) => {
    if (request.path !== '/uploads' || request.method !== 'POST') return null;
    if (loadSigner === null) throw new RequestProblem('uploads-not-allowed', NOT_ALLOWED);
    checkNames([], request.query);
    // Loaded for those who upload.
    const [{ readUploads }, sign] = await Promise.all([import('./readUploads.ts'), loadSigner()]);
    const files = readUploads(request);
    const expires = new Date(clock.now() + UPLOAD_SECONDS * 1000).toISOString();
    const items = await Promise.all(files.map((file) => uploadOf(file, expires, sign)));
    return { ...jsonAnswer({ items }), status: 201 };
  };
}

const NOT_ALLOWED = 'In this environment articles are put into the bucket by those who may write to it.';

async function uploadOf(file: UploadFile, expires: string, sign: Sign): Promise<Upload> {
  const key = uploadKey(file);
  const url = await sign(key, file);
  const headers = putHeaders(file);
  return { name: file.name, key, article: articleIdOf(key), method: 'PUT', url, headers, expires };
}
