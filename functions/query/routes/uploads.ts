import { jsonAnswer } from '../answer.ts';
import type { Route } from '../route.ts';
import { MAX_UPLOAD_BYTES, MAX_UPLOAD_FILES, UPLOAD_SECONDS } from '../uploads/limits.ts';

export const uploadsRoute: Route = {
  name: 'getUploadLimits',
  path: '/uploads',
  summary: 'What an upload may be, where the environment allows uploads at all',
  parameters: [],
  examples: ['/uploads'],
  content: { kind: 'json', schema: async () => (await import('../shapes/uploads.ts')).uploadLimits },
  answer: async () =>
    jsonAnswer({ maxFiles: MAX_UPLOAD_FILES, maxBytes: MAX_UPLOAD_BYTES, validSeconds: UPLOAD_SECONDS }),
};
