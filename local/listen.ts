import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LocalError } from './localError.ts';

export const LOOPBACK = '127.0.0.1';

/** How long a request that is worked on may hold up the end. */
const GRACE_MS = 2_000;

/** Listens on loopback, on the port or, for 0, on any free one, and answers with the address. */
export async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    const refuse = (error: unknown) => reject(isInUse(error) ? portInUse(port) : error);
    server.once('error', refuse);
    server.listen(port, LOOPBACK, () => {
      server.off('error', refuse);
      resolve();
    });
  });
  const { port: taken } = server.address() as AddressInfo;
  return `http://${LOOPBACK}:${taken}`;
}

export function isInUse(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

function portInUse(port: number): LocalError {
  return new LocalError('port-in-use', `Port ${port} is in use: choose another with --port PORT or the variable PORT.`);
}

/** Lets the requests that are worked on finish, and takes no others; does nothing the second time. */
export async function close(server: Server): Promise<void> {
  if (!server.listening) return;
  const impatience = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  await new Promise<void>((resolve, reject) => {
    server.close((error) => (error === undefined || error === null ? resolve() : reject(error)));
    server.closeIdleConnections();
  });
  clearTimeout(impatience);
}
