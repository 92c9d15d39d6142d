import { connect, createServer, type Socket } from "node:net";
import { afterAll, expect, test, vi } from "vitest";
import { closeDatabase, database } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { listenForInvalidations } from "./cache-invalidation";

vi.stubEnv("LOG_LEVEL", "silent");
afterAll(closeDatabase);

/** Forwards connections to PostgreSQL until `hang` is called, which leaves the open ones without a response. */
async function openProxy() {
  const target = new URL(process.env.DATABASE_URL ?? "");
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    const behind = connect(Number(target.port), target.hostname);
    for (const each of [socket, behind]) sockets.add(each.on("error", () => {}));
    socket.pipe(behind).pipe(socket);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  const url = new URL(target);
  url.host = `127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  return {
    url: url.href,
    hang() {
      for (const socket of sockets) socket.unpipe().pause();
    },
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

test("a connection for invalidations that hangs is replaced, and every page expires", async () => {
  const proxy = await openProxy();
  const [purge, expire] = [vi.fn(), vi.fn()];
  const listener = await listenForInvalidations(proxy.url, { purge, expire });
  expect([expire.mock.calls.length, await listener.checkConnection()]).toEqual([1, true]);
  proxy.hang();
  await vi.waitFor(() => expect(expire).toHaveBeenCalledTimes(2), { timeout: 20_000 });
  await purgeDocuments(database, "listing:412907");
  await vi.waitFor(() => expect(purge.mock.calls.flat(2)).toContain("listing:412907"), { timeout: 20_000 });
  expect(listener.isUp()).toBe(true);
  await listener.stop();
  proxy.close();
}, 60_000);
