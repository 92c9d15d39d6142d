import { once } from "node:events";
import {
  type Agent,
  request as ask,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { bodyLimits } from "@/lib/http/http-limits";
import { drainBody } from "../http/requests";

/** Headers that belong to one connection. */
const ofConnection = ["connection", "keep-alive", "proxy-connection", "te", "trailer", "upgrade", "expect"];

/**
 * Streams a request to the server behind a socket and its response back, with back-pressure. A visitor who leaves ends the request
 * there; a response that breaks off breaks off here. @throws when there was no response at all, and the error of a body that fails
 */
export async function proxyRequest(
  request: IncomingMessage,
  response: ServerResponse,
  { body = request, ...to }: { socketPath: string; agent: Agent; body?: Readable },
): Promise<void> {
  if (body.errored) throw body.errored;
  const { method, url: path } = request;
  const headers = without(ofConnection, request.headers);
  // The renderer says whether it wants a large body before any of it is sent; see require-session.ts.
  const isLarge = Number(headers["content-length"] ?? 0) > bodyLimits.unknown;
  const asked = ask({ ...to, method, path, headers: isLarge ? { ...headers, expect: "100-continue" } : headers });
  response.once("close", () => {
    asked.destroy();
    if (!request.complete) drainBody(request);
  });
  const answered = once(asked, "response") as Promise<[IncomingMessage]>;
  // pipeline() would destroy the visitor's request with the other one, and they still need a response.
  body.on("error", (error) => asked.destroy(error));
  if (isLarge) asked.once("continue", () => body.pipe(asked)).flushHeaders();
  else body.pipe(asked);
  asked.on("error", () => body.unpipe(asked));
  try {
    const [answer] = await answered;
    response.writeHead(answer.statusCode ?? 502, without([...ofConnection, "transfer-encoding"], answer.headers));
    if (answer.headers["content-length"] === undefined) response.flushHeaders();
    await pipeline(answer, response);
  } catch (error) {
    if (!response.headersSent && !response.destroyed) throw error;
  }
}

const without = (names: readonly string[], headers: IncomingHttpHeaders): IncomingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));
