import type { ObjectServer } from './objectServer.ts';

/** Requests about a part of an object, each of which the emulator takes for a new object of that name. */
const SUBRESOURCES = ['tagging', 'acl', 'retention', 'legal-hold', 'renameObject'];

/** Content types that the emulator reads as messages, whatever they are sent to. */
const MESSAGE_TYPES = ['application/x-www-form-urlencoded', 'application/x-amz-json-1.0'];

/** Makes the emulator do what S3 does with ordinary uploads, and refuse what it would get wrong in silence. */
export function repair(app: ObjectServer): void {
  app.addHook('onRequest', (request, reply, done) => {
    const query = Object(request.query) as Record<string, unknown>;
    const unknown = SUBRESOURCES.find((name) => name in query);
    const form = request.method === 'POST' && contentType(request.headers).startsWith('multipart/form-data');
    if (unknown !== undefined || form) {
      reply
        .status(501)
        .type('application/xml')
        .send(notImplemented(unknown ?? 'form upload'));
      return;
    }
    // `curl --data-binary` names the first of these for want of a better.
    if (request.method === 'PUT' && MESSAGE_TYPES.some((type) => contentType(request.headers).startsWith(type))) {
      request.headers['content-type'] = 'application/octet-stream';
    }
    done();
  });
  // An upload without a byte is an empty object.
  app.addHook('preHandler', (request, _reply, done) => {
    if (request.method === 'PUT' && request.body === undefined) request.body = Buffer.alloc(0);
    done();
  });
}

function contentType(headers: Readonly<Record<string, unknown>>): string {
  return String(headers['content-type'] ?? '');
}

function notImplemented(what: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><Error><Code>NotImplemented</Code><Message>The local bucket can't do this: ${what}.</Message></Error>`;
}
