import type { Server } from "node:http";
import { Server as SocketServer } from "node:net";

/**
 * Accepts no more connections, and waits for the running requests for at most `timeoutMs` milliseconds. A proxy has
 * `idleMs` to close the connections it keeps, as it loses a request it sends over one that is being closed here.
 */
export async function closeServer(server: Server, timeoutMs: number, idleMs: number): Promise<void> {
  // Server.close of node:http would end idle connections at once.
  const closed = new Promise<void>((resolve) => SocketServer.prototype.close.call(server, () => resolve()));
  const idle = setTimeout(() => server.closeIdleConnections(), idleMs);
  const late = setTimeout(() => server.closeAllConnections(), timeoutMs);
  await closed;
  clearTimeout(idle);
  clearTimeout(late);
}
