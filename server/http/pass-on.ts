import { once } from "node:events";
import {
  type Agent,
  request as ask,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import { pipeline } from "node:stream/promises";
import { passBy } from "./requests";

/** What one connection is told, and not who is at the end of the next. */
const ofConnection = ["connection", "keep-alive", "proxy-connection", "te", "trailer", "upgrade", "expect"];

/**
 * Passes a request on to a server behind a socket and its answer back, both as they come and no faster than they are
 * taken. Who leaves is missed on the other side: a visitor ends the request there, an answer that breaks off breaks off
 * here. @throws when there was no answer at all
 */
export async function passOn(
  request: IncomingMessage,
  response: ServerResponse,
  to: { socketPath: string; agent: Agent },
): Promise<void> {
  const { method, url: path } = request;
  const asked = ask({ ...to, method, path, headers: without(ofConnection, request.headers) });
  response.once("close", () => {
    asked.destroy();
    if (!request.complete) passBy(request);
  });
  const answered = once(asked, "response") as Promise<[IncomingMessage]>;
  // What comes from the visitor is not torn down with what is asked: they are still owed an answer.
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
