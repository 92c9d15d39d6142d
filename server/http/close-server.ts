import type { Server } from "node:http";
import { type Socket, Server as SocketServer } from "node:net";

/** Collects the open connections of a server, for closeServer. */
export function collectConnections(server: Server): Set<Socket> {
  const connections = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    connections.add(socket);
    socket.once("close", () => connections.delete(socket));
  });
  return connections;
}

type Limits = { timeoutMs: number; idleMs: number };

/**
 * Accepts no more connections, and waits for the running requests for at most `timeoutMs` milliseconds. A proxy has
 * `idleMs` to close the connections it keeps, as it loses a request it sends over one that is being closed here.
 */
export async function closeServer(server: Server, connections: Set<Socket>, limits: Limits): Promise<void> {
  // Server.close of node:http would end idle connections at once.
  const closed = new Promise<void>((resolve) => SocketServer.prototype.close.call(server, () => resolve()));
  const idle = setTimeout(() => {
    server.closeIdleConnections();
    // A browser opens connections before it needs them. Node does not count one as idle before its first request.
    for (const socket of connections) if (socket.bytesRead === 0) socket.destroy();
  }, limits.idleMs);
  const late = setTimeout(() => server.closeAllConnections(), limits.timeoutMs);
  await closed;
  clearTimeout(idle);
  clearTimeout(late);
}
