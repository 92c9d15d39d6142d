import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import { parentPort, workerData } from "node:worker_threads";
import { trace } from "@/db/base/trace";
import { enableCacheByTag } from "@/lib/cache/cache-by-tag";
import { log } from "@/lib/core/log";
import { type RoutePattern, routePattern } from "@/lib/core/route-pattern";
import type { FromWorker, ToWorker } from "./messages";
import { maxHeaderSize, removePageMark, sendFailure, sendPage } from "./page-transport";
import { PageRenderer } from "./render-page";
import { inOwnContext } from "./request-context";
import { hasSession, redirectToSignIn } from "./require-session";
import type { PageModules } from "./shells/page-modules";

type PatternOf = (url: string) => RoutePattern;
type Options = {
  handle: RequestListener;
  pageModules?: PageModules;
  /** Names the route of an address for the log. */
  patternOf?: PatternOf;
  /** Reads what this worker knows about categories, at the start and when leads have edited them. */
  refreshTaxonomy?: () => Promise<void>;
  close?: () => Promise<void>;
};

const unnamed: PatternOf = () => routePattern("/…");

/** Runs in the worker of RenderWorker: serves requests until it receives `close`. */
export async function serveRequests({
  handle,
  pageModules,
  patternOf,
  refreshTaxonomy = async () => {},
  close = async () => {},
}: Options): Promise<void> {
  const evict = enableCacheByTag();
  let refreshed = refreshTaxonomy();
  // A later invalidation is acknowledged after an earlier one, so no page is rendered with names that were edited before.
  const invalidate = async (tags?: readonly string[]) => {
    evict(tags);
    if (!tags || tags.includes("taxonomy")) refreshed = refreshed.then(refreshTaxonomy);
    if (tags?.length !== 0) await refreshed;
  };
  const server = createRequestServer(handle, new PageRenderer(handle, pageModules), patternOf);
  const post = (message: FromWorker) => parentPort?.postMessage(message);

  async function end() {
    server.close();
    server.closeAllConnections();
    await closeStreams();
    await close();
    await (await import("@/db/client")).closeDatabase();
    process.exit(0);
  }

  await refreshed;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(workerData.address, resolve);
  });
  parentPort?.on("message", (message: ToWorker) => {
    switch (message.type) {
      case "invalidate":
        return void invalidate(message.tags).finally(() => post({ type: "acknowledged", id: message.id }));
      case "closeStreams":
        return void closeStreams();
      default:
        return void end();
    }
  });
  post({ type: "open" });
}

/** Serves pages from the renderer, and everything else from Next. The document server enforces the limits. */
export function createRequestServer(handle: RequestListener, pages: PageRenderer, patternOf = unnamed): Server {
  const unlimited = { requestTimeout: 0, headersTimeout: 0, keepAliveTimeout: 0, maxHeaderSize };
  const server = createServer(unlimited, serve);
  server.on("checkContinue", (request, response) => {
    serveLarge(request, response).catch((error) => fail(request, response, patternOf, error));
  });
  return server;

  function serve(request: IncomingMessage, response: ServerResponse) {
    const page = removePageMark(request);
    const served = async () => (page ? servePage(request, response, page) : handle(request, response));
    const name = page ? "render" : "next";
    const from = request.headers.traceparent?.toString();
    const traced = () => trace(name, { "http.route": patternOf(request.url ?? "") }, served, { from });
    inOwnContext(request, () => traced().catch((error) => fail(request, response, patternOf, error)));
  }

  async function serveLarge(request: IncomingMessage, response: ServerResponse) {
    if (!(await hasSession(request))) return redirectToSignIn(request, response);
    response.writeContinue();
    serve(request, response);
  }

  async function servePage(request: IncomingMessage, response: ServerResponse, { address }: PageMark) {
    const disconnected = new AbortController();
    response.once("close", () => disconnected.abort(new Error("the document server no longer waits for the page")));
    try {
      sendPage(response, await pages.render(request, address, disconnected.signal));
    } catch (error) {
      sendFailure(response, error);
    }
  }
}

type PageMark = NonNullable<ReturnType<typeof removePageMark>>;

/** Next bundles its own copy of the module that opens streams; this copy is loaded only to end them. */
const closeStreams = async () => (await import("@/db/thread-updates")).endThreadUpdates();

function fail(request: IncomingMessage, response: ServerResponse, patternOf: PatternOf, error: unknown) {
  log.error("request.failed", { path: patternOf(request.url ?? ""), error });
  if (response.headersSent) return response.destroy();
  return response
    .writeHead(500, { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" })
    .end("something went wrong\n");
}
