import { createHash, randomBytes } from 'node:crypto';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { close, listen } from '../../../local/listen.ts';

const CLIENT_ID = 'explorer';

/** An identity provider that lets everybody in, and holds them to the code flow with PKCE. */
export class FakeIssuer {
  url = '';
  /** Why somebody was not let in. */
  readonly complaints: string[] = [];
  /** What the last person who signed in has to show. */
  accessToken = '';
  /** Whether people are sent back with a refusal. */
  refuses = false;
  private readonly server: Server;
  private readonly codes = new Map<string, { readonly challenge: string; readonly nonce: string | null }>();

  private constructor() {
    this.server = createServer((request, response) => {
      response.setHeader('access-control-allow-origin', '*');
      const url = new URL(request.url ?? '/', this.url);
      if (url.pathname === '/.well-known/openid-configuration') json(response, this.discovery());
      else if (url.pathname === '/authorize') this.authorize(url.searchParams, response);
      else if (url.pathname === '/token') text(request).then((body) => this.token(new URLSearchParams(body), response));
      else response.writeHead(404).end();
    });
  }

  static async start(): Promise<FakeIssuer> {
    const issuer = new FakeIssuer();
    issuer.url = await listen(issuer.server, 0);
    return issuer;
  }

  stop(): Promise<void> {
    return close(this.server);
  }

  private discovery() {
    return {
      issuer: this.url,
      authorization_endpoint: `${this.url}/authorize`,
      token_endpoint: `${this.url}/token`,
      jwks_uri: `${this.url}/keys`,
    };
  }

  private authorize(query: URLSearchParams, response: ServerResponse): void {
    if (query.get('response_type') !== 'code') this.complaints.push('not the code flow');
    if (query.get('client_id') !== CLIENT_ID) this.complaints.push('another client');
    if (query.get('code_challenge_method') !== 'S256') this.complaints.push('no challenge by S256');
    const code = randomBytes(8).toString('hex');
    this.codes.set(code, { challenge: query.get('code_challenge') ?? '', nonce: query.get('nonce') });
    const back = new URL(query.get('redirect_uri') ?? '');
    back.searchParams.set('state', query.get('state') ?? '');
    if (this.refuses) back.searchParams.set('error', 'access_denied');
    else back.searchParams.set('code', code);
    response.writeHead(302, { location: back.href }).end();
  }

  private token(form: URLSearchParams, response: ServerResponse): void {
    const code = this.codes.get(form.get('code') ?? '');
    this.codes.delete(form.get('code') ?? '');
    const verifier = form.get('code_verifier') ?? '';
    if (code === undefined || createHash('sha256').update(verifier).digest('base64url') !== code.challenge) {
      this.complaints.push('a code without its verifier');
      response.writeHead(400).end();
      return;
    }
    this.accessToken = randomBytes(8).toString('hex');
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: this.url,
      aud: CLIENT_ID,
      sub: 'ana',
      iat: now,
      exp: now + 600,
      nonce: code.nonce ?? undefined,
    };
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    json(response, {
      access_token: this.accessToken,
      id_token: `${part({ alg: 'RS256' })}.${part(claims)}.${part('signed')}`,
      token_type: 'Bearer',
      expires_in: 600,
    });
  }
}

function json(response: ServerResponse, value: unknown): void {
  response.setHeader('content-type', 'application/json').end(JSON.stringify(value));
}
