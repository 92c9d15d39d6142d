import { once } from "node:events";
import {
  type Agent,
  request as ask,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import { pipeline } from "node:stream/promises";
import { drainBody } from "../http/requests";

/** Headers that belong to one connection. */
const ofConnection = ["connection", "keep-alive", "proxy-connection", "te", "trailer", "upgrade", "expect"];

/**
 * Streams a request to the server behind a socket and its response back, with back-pressure. A visitor who leaves ends the request
 * there; a response that breaks off breaks off here. @throws when there was no response at all
 */
export async function proxyRequest(
  request: IncomingMessage,
  response: ServerResponse,
  to: { socketPath: string; agent: Agent },
): Promise<void> {
  const { method, url: path } = request;
  const asked = ask({ ...to, method, path, headers: without(ofConnection, request.headers) });
  response.once("close", () => {
    asked.destroy();
    if (!request.complete) drainBody(request);
  });
  const answered = once(asked, "response") as Promise<[IncomingMessage]>;
  // pipeline() would destroy the visitor's request with the other one, and they still need a response.
  request.pipe(asked);
  asked.on("error", () => request.unpipe(asked));
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
