import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { workerData } from "node:worker_threads";
import { subscribeToThreads } from "@/db/thread-updates";
import { cacheByTag } from "@/lib/cache/cache-by-tag";
import { setResponseStatus, tagDocument } from "@/lib/rendering/document";
import { serveRequests } from "./serve-requests";

type Answer = (request: IncomingMessage, response: ServerResponse) => unknown;

/** Whether this is the first worker; later ones replace a worker that ended. */
const isFirst = /\b1$/.test(workerData.address);
const counts = { reads: 0, streams: 0, left: 0, written: 0, posts: 0 };

/** Throws an uncaught error, which ends the thread. */
const die = () =>
  setImmediate(() => {
    throw new Error("the thread dies");
  });
const page = (response: ServerResponse, text: unknown) =>
  response.writeHead(200, { "content-type": "text/html" }).end(`<!DOCTYPE html><html><body>${text}</body></html>`);

async function writeMuch(response: ServerResponse) {
  const chunk = Buffer.alloc(1024 ** 2, "x");
  for (; counts.written < 64; counts.written++)
    if (!response.write(chunk)) await new Promise((resolve) => response.once("drain", resolve));
  response.end();
}

const answers: Record<string, Answer> = {
  "/en/about": async (_, response) => {
    tagDocument("rates");
    page(response, await cacheByTag("rates", async () => `read ${++counts.reads}`));
  },
  "/en/new": (_, response) => (isFirst ? die() : page(response, "second attempt")),
  "/en/market": die,
  "/en/videos": (_, response) => {
    while (isFirst);
    page(response, "does not hang any more");
  },
  "/en/trending": (_, response) => (isFirst ? undefined : page(response, "not held any more")),
  "/en/sign-in": (request, response) => {
    if (request.method === "GET") return page(response, `posted ${counts.posts}`);
    counts.posts++;
    if (isFirst) return die();
    setResponseStatus(422);
    return page(response, "posted");
  },
  "/api/headers": (request, response) =>
    response.setHeader("set-cookie", ["a=1", "b=2"]).end(JSON.stringify(request.headers)),
  "/api/echo": (request, response) => pipeline(request, response),
  "/api/refuse": (_, response) => response.writeHead(401).end("no"),
  "/api/stream": (_, response) => {
    counts.streams++;
    response
      .once("close", () => counts.left++)
      .writeHead(200, { "content-type": "text/event-stream" })
      .flushHeaders();
  },
  "/api/live": (_, response) => {
    subscribeToThreads({ update() {}, end: () => response.end() });
    response.flushHeaders();
  },
  "/api/much": (_, response) => writeMuch(response),
  "/api/counts": (_, response) => response.end(JSON.stringify(counts)),
  "/api/break": (_, response) => {
    response.write("half of it", die);
  },
  "/api/die": die,
  "/api/broken": () => Promise.reject(new Error("broken")),
};

await serveRequests({
  handle: (request, response) =>
    (answers[request.url ?? ""] ?? (() => page(response, `page ${request.url}`)))(request, response) as never,
});
