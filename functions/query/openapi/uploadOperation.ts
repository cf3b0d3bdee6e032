import { type JsonSchema, referenceTo } from './components.ts';

export const UPLOADS_PATH = '/uploads';

/** What the document says of a request that has a body. */
export interface PostOperation {
  readonly operationId: string;
  readonly summary: string;
  readonly requestBody: JsonSchema;
  readonly responses: Readonly<Record<string, JsonSchema>>;
}

export const UPLOAD_OPERATION: PostOperation = {
  operationId: 'createUploads',
  summary:
    'An address for each file, to which its bytes are sent by PUT with the headers that stand beside it. After that the article answers under `/articles/{article}`, at first with 404. Only where the environment allows it: elsewhere 403',
  requestBody: {
    required: true,
    content: {
      'application/json': {
        schema: referenceTo('UploadRequest'),
        example: {
          files: [
            {
              name: 'my-article.txt',
              type: 'text/plain',
              size: 5,
              sha256: '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824',
              publishedOn: '2015-08-14',
            },
          ],
        },
      },
    },
  },
  responses: {
    201: { description: 'The addresses', content: { 'application/json': { schema: referenceTo('Uploads') } } },
    default: { $ref: '#/components/responses/Problem' },
  },
};
