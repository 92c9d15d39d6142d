import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { expect, test } from "vitest";
import { closeServer, collectConnections } from "./close-server";

test("a connection that never sent a request does not delay the end, a running request does", async () => {
  const server = createServer();
  const connections = collectConnections(server);
  await once(server.listen(0), "listening");
  const { port } = server.address() as AddressInfo;
  const unused = connect(port);
  await once(unused.resume(), "connect");
  const running = fetch(`http://localhost:${port}`);
  const [, response] = await once(server, "request");

  let isClosed = false;
  const closed = closeServer(server, connections, { idleMs: 1, timeoutMs: 600_000 }).then(() => {
    isClosed = true;
  });
  await once(unused, "close");
  expect(isClosed).toBe(false);
  response.setHeader("connection", "close").end("finished");
  expect(await (await running).text()).toBe("finished");
  await closed;
});
