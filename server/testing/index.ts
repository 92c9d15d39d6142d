import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { enableCacheByTag } from "@/lib/cache/cache-by-tag";
import { readEnv } from "@/lib/core/env";
import { DocumentServer } from "../http/document-server";
import type { Renderer } from "../renderer";
import { requestPage, toPage } from "../renderer/page-transport";
import { proxyRequest } from "../renderer/proxy-request";
import { PageRenderer } from "../renderer/render-page";
import { createRequestServer } from "../renderer/serve-requests";
import { privateAddresses } from "../renderer/socket-addresses";

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const html = (body: string) =>
  `<!DOCTYPE html><html lang="en"><head></head><body>${body}<script>1</script></body></html>`;

/** Sends a page as Next writes it, with a script of React's. */
export const sendPage = (response: ServerResponse, body: string) =>
  response.writeHead(200, { "content-type": "text/html" }).end(html(body));

/** Returns the same page as the document server should send it. */
export const plainPage = (body: string) => html(body).replace("<script>1</script>", "");

/** Opens a document server on a free port, in front of a function that stands for Next, or of another renderer. */
export async function openSite(otherRenderer?: Renderer, settings: Record<string, string> = {}) {
  const root = mkdtempSync(path.join(tmpdir(), "rattledrum-site-"));
  writeBuild(root);
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const env = readEnv({ PORT: String(port), DATA_DIR: root, SITE_HOSTS: `localhost:${port}`, ...settings });
  const byPath: Answer = (request, response) => sendPage(response, `page ${request.url}`);
  const site = {
    origin,
    requests: [] as IncomingMessage[],
    answer: byPath,
    reset() {
      site.requests = [];
      site.answer = byPath;
    },
    get: (url: string, init: RequestInit = {}) => fetch(origin + url, { redirect: "manual", ...init }),
    countRequests: (url: string) => site.requests.filter((request) => request.url === url).length,
    statusOfRaw: async (url: string, headers = {}, method = "GET") =>
      (await requestRaw(port, url, headers, method)).statusCode,
    async locationOfRaw(url: string) {
      const { statusCode, headers } = await requestRaw(port, url, {}, "GET");
      return [statusCode, headers.location];
    },
    async close() {
      await server.drain(0, { timeoutMs: 1_000, idleMs: 0 });
      own?.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
  const handle: Answer = (request, response) => {
    site.requests.push(request);
    if (request.url?.includes("/status/")) sendPage(response, `status ${request.url}`);
    else site.answer(request, response);
  };
  const own = otherRenderer ? undefined : await openRenderer(handle);
  const renderer = otherRenderer ?? (own as Renderer);
  const server = new DocumentServer(env, renderer, root);
  await server.start(process.env.DATABASE_URL ?? "");
  return site;
}

/** Renders in this thread, over a socket as a worker does. `close` closes the socket. */
async function openRenderer(handle: Answer): Promise<Renderer & { close(): void }> {
  const [addresses, agent] = [privateAddresses(), new Agent({ keepAlive: true })];
  const to = { socketPath: addresses.next(), agent };
  const server = createRequestServer(handle, new PageRenderer(handle));
  await new Promise<void>((resolve) => server.listen(to.socketPath, resolve));
  return {
    render: async (page, signal) => toPage(await requestPage(page, signal, to)),
    invalidate: enableCacheByTag(),
    proxy: (request, response, body) => proxyRequest(request, response, { ...to, body }),
    close() {
      agent.destroy();
      server.close();
      server.closeAllConnections();
      addresses.remove();
    },
  };
}

export type Site = Awaited<ReturnType<typeof openSite>>;

function writeBuild(root: string) {
  mkdirSync(path.join(root, ".next/static/chunks"), { recursive: true });
  mkdirSync(path.join(root, "media"));
  writeFileSync(
    path.join(root, ".next/routes-manifest.json"),
    JSON.stringify({ staticRoutes: [{ page: "/api/[rest]", regex: "^/api/" }], dynamicRoutes: [] }),
  );
  writeFileSync(path.join(root, ".next/static/chunks/a.css"), "a{color:red}");
  writeFileSync(path.join(root, "media/horse-320.webp"), "picture");
  writeFileSync(path.join(root, "media/.horse-320.webp.part"), "unfinished");
}

/** Sends a path and host unchanged; fetch() would normalize the path and set the host. */
const requestRaw = (port: number, url: string, headers: Record<string, string>, method: string) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    request({ hostname: "localhost", port, path: url, headers, method, agent: false }, (response) => {
      response.resume();
      resolve(response);
    })
      .on("error", reject)
      .end();
  });

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
