// Scope: the HTTP server in front of the query handler, when things go wrong on either side.
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeGateway } from '../../../local/gateway/gateway.ts';
import { close, listen } from '../../../local/listen.ts';

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await close(server);
});

async function gateway(invoke: (event: unknown) => Promise<unknown>, onError = vi.fn(), routeKeys = ['$default']) {
  const server = makeGateway({ routeKeys, now: () => new Date(), invoke, onError });
  servers.push(server);
  return listen(server, 0);
}

describe('the gateway', () => {
  it('answers 500 without details when the handler throws, and tells the error here', async () => {
    const onError = vi.fn();
    const url = await gateway(() => Promise.reject(new Error('table records is gone')), onError);
    const response = await fetch(url);
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({ message: 'Internal Server Error' });
    expect(onError).toHaveBeenCalledWith(new Error('table records is gone'));
  });

  it('answers 404 itself where no route is', async () => {
    const invoke = vi.fn();
    const url = await gateway(invoke, vi.fn(), ['GET /articles']);
    expect((await fetch(`${url}/others`)).status).toBe(404);
    expect(invoke).not.toHaveBeenCalled();
  });

  it('answers 413 to a body that API Gateway would not take', async () => {
    const url = await gateway(async () => ({ statusCode: 200 }));
    const response = await fetch(url, { method: 'POST', body: new Uint8Array(11 * 1024 * 1024) });
    expect(response.status).toBe(413);
  });

  it('listens on loopback alone', async () => {
    await gateway(async () => ({ statusCode: 200 }));
    expect(servers[0]?.address()).toMatchObject({ address: '127.0.0.1' });
  });

  it('says in one sentence that a port is in use', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    servers.push(taken);
    await once(taken, 'listening');
    const address = taken.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    const server = makeGateway({ routeKeys: [], now: () => new Date(), invoke: vi.fn(), onError: vi.fn() });
    await expect(listen(server, port)).rejects.toThrow(`Port ${port} is in use: choose another with --port PORT`);
  });
});
