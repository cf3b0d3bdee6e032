import type { ObjectServer } from './objectServer.ts';

/** What the bucket's CORS rule allows, which the emulator knows nothing of. */
export interface PageRule {
  readonly methods: readonly string[];
  readonly headers: readonly string[];
}

/** Lets pages send files to the bucket as its rule says, though from this machine only. */
export function letPagesIn(app: ObjectServer, { headers, methods }: PageRule): void {
  app.addHook('onRequest', (request, reply, done) => {
    const { origin } = request.headers;
    if (!isLoopback(origin)) {
      done();
      return;
    }
    reply.header('access-control-allow-origin', origin).header('vary', 'Origin');
    if (request.method !== 'OPTIONS') {
      done();
      return;
    }
    reply
      .header('access-control-allow-methods', methods.join(', '))
      .header('access-control-allow-headers', allowed(request.headers['access-control-request-headers'], headers))
      .status(204)
      .send();
  });
}

function isLoopback(origin: string | undefined): origin is string {
  if (origin === undefined || !URL.canParse(origin)) return false;
  return ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(origin).hostname);
}

/** Of the headers that a page wants to send, those that the rule names; `*` stands for any ending. */
function allowed(wanted: string | undefined, rule: readonly string[]): string {
  const names = (wanted ?? '').split(',').map((name) => name.trim().toLowerCase());
  return names
    .filter((name) =>
      rule.some((one) => (one.endsWith('*') ? name.startsWith(one.slice(0, -1).toLowerCase()) : name === one)),
    )
    .join(', ');
}
