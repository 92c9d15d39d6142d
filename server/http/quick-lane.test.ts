import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerOptions } from "node:http";
import net from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { QuickLane } from "./quick-lane";

type World = {
  port: number;
  say: (text: string) => void;
  heard: (count: number) => Promise<string[]>;
  socket: net.Socket;
  lane: QuickLane;
};

/** A server that answers pages below /kept in the lane, and anything else with what it read. */
async function open(options: ServerOptions = { keepAliveTimeout: 65_000 }): Promise<World> {
  const server = createServer(options, async (request, response) => {
    const body = await text(request);
    response.setHeader("via", "node").end(`${request.method} ${request.url} ${body}`);
  });
  const lane = new QuickLane(server, ({ url }) => {
    const body = url === "/kept/large" ? Buffer.alloc(large, "x") : Buffer.from(`kept ${url}`);
    const text = `HTTP/1.1 200 OK\r\ncontent-length: ${body.length}\r\n`;
    return url.startsWith("/kept") ? { text, body } : undefined;
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as net.AddressInfo;
  const socket = net.connect(port, "127.0.0.1");
  onTestFinished(() => void [socket.destroy(), server.closeAllConnections(), server.close()]);
  let all = "";
  socket.setEncoding("latin1").on("data", (chunk) => (all += chunk));
  const bodies = () =>
    [...all.matchAll(/content-length: (\d+)[\s\S]*?\r\n\r\n/gi)].map(({ 0: head, 1: length, index }) =>
      all.slice(index + head.length, index + head.length + Number(length)),
    );
  const heard = async (count: number) => {
    while (bodies().length < count) await once(socket, "data");
    return bodies();
  };
  return { port, say: (said) => socket.write(said), heard, socket, lane };
}

/** More than any system holds for a reader who does not read. */
const large = 32 * 1024 ** 2;

async function text(request: IncomingMessage) {
  let all = "";
  for await (const chunk of request) all += chunk;
  return all;
}

const get = (path: string) => `GET ${path} HTTP/1.1\r\nHost: market.example\r\n\r\n`;
const post = (path: string, body: string) =>
  `POST ${path} HTTP/1.1\r\nHost: market.example\r\nContent-Length: ${body.length}\r\n\r\n${body}`;

test("simple requests are answered one after the other, with what Node would add", async () => {
  const { say, heard, socket } = await open();
  const whole: string[] = [];
  socket.on("data", (chunk) => whole.push(String(chunk)));
  for (const count of [1, 2, 3]) {
    say(get(`/kept/${count}`));
    expect((await heard(count)).at(-1)).toBe(`kept /kept/${count}`);
  }
  expect(whole.join("")).not.toContain("via: node");
  expect(whole[0]).toMatch(
    /^HTTP\/1\.1 200 OK\r\ncontent-length: 12\r\nDate: .* GMT\r\nConnection: keep-alive\r\nKeep-Alive: timeout=65\r\n\r\nkept/,
  );
});

test("the first request that is not simple comes whole to Node, and all that follow", async () => {
  const { say, heard } = await open();
  say(get("/kept/1"));
  await heard(1);
  say(post("/form", "drums=2400"));
  await heard(2);
  say(get("/kept/2"));
  await heard(3);
  say(get("/other"));
  expect(await heard(4)).toEqual(["kept /kept/1", "POST /form drums=2400", "GET /kept/2 ", "GET /other "]);
});

test("what comes in pieces, or several at once, is answered in its order", async () => {
  const { say, heard } = await open();
  const [one, two] = [get("/kept/1"), get("/kept/2")];
  say(one.slice(0, 20));
  await new Promise((resolve) => setImmediate(resolve));
  say(one.slice(20) + two + post("/form", "a") + two);
  expect(await heard(4)).toEqual(["GET /kept/1 ", "GET /kept/2 ", "POST /form a", "GET /kept/2 "]);
});

test("who says nothing, and who says nothing more, is let go", async () => {
  const silent = await open({ headersTimeout: 30 });
  await once(silent.socket, "close");
  const idle = await open({ keepAliveTimeout: 30 });
  idle.say(get("/kept"));
  await idle.heard(1);
  await once(idle.socket, "close");
});

test("who hangs up is answered, and gone", async () => {
  const { heard, socket } = await open();
  socket.end(get("/kept"));
  expect(await heard(1)).toEqual(["kept /kept"]);
  await once(socket, "close");
});

test("who does not read what was answered is Node's, which makes him wait", async () => {
  const { say, socket } = await open();
  let last = "";
  socket.on("data", (chunk) => (last = (last + chunk).slice(-500)));
  say(get("/kept/large"));
  await once(socket, "data");
  socket.pause();
  say(get("/kept/2"));
  await new Promise((resolve) => setImmediate(resolve));
  socket.resume();
  while (!last.includes("/kept/2")) await once(socket, "data");
  expect(last).toContain("via: node");
});

test("closed, it hands on what is asked and ends connections that wait", async () => {
  const { port, say, heard, socket, lane } = await open();
  say(get("/kept"));
  await heard(1);
  lane.close();
  await once(socket, "end");
  const later = await fetch(`http://127.0.0.1:${port}/kept`);
  expect([later.headers.get("via"), await later.text()]).toEqual(["node", "GET /kept "]);
});
