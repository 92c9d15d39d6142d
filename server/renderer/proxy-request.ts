import { once } from "node:events";
import {
  type Agent,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request as openRequest,
  type ServerResponse,
} from "node:http";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { bodyLimits } from "@/lib/http/http-limits";
import { drainBody } from "../http/requests";

/** Headers that belong to one connection. */
const ofConnection = ["connection", "keep-alive", "proxy-connection", "te", "trailer", "upgrade", "expect"];

/**
 * Streams a request to the server behind a socket and its response back, with back-pressure. Aborts the request when
 * the visitor disconnects, and the response when the server breaks off. @throws if there is no response, and the error
 * of a failed body
 */
export async function proxyRequest(
  request: IncomingMessage,
  response: ServerResponse,
  { body = request, ...to }: { socketPath: string; agent: Agent; body?: Readable },
): Promise<void> {
  if (body.errored) throw body.errored;
  const { method, url: path } = request;
  const headers = without(ofConnection, request.headers);
  // The renderer accepts or refuses a large body before any of it is sent; see require-session.ts.
  const isLarge = Number(headers["content-length"] ?? 0) > bodyLimits.unknown;
  const forwarded = openRequest({
    ...to,
    method,
    path,
    headers: isLarge ? { ...headers, expect: "100-continue" } : headers,
  });
  response.once("close", () => {
    forwarded.destroy();
    if (!request.complete) drainBody(request);
  });
  const answered = once(forwarded, "response") as Promise<[IncomingMessage]>;
  // pipeline() would destroy the visitor's request with the forwarded one, but the visitor needs a response.
  body.on("error", (error) => forwarded.destroy(error));
  if (isLarge) forwarded.once("continue", () => body.pipe(forwarded)).flushHeaders();
  else body.pipe(forwarded);
  forwarded.on("error", () => body.unpipe(forwarded));
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
