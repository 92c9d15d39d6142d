import type { IncomingMessage, ServerResponse } from "node:http";
import { headerLimits } from "@/lib/http/http-limits";
import type { Body, Encoding } from "../page-cache/body";
import type { CachedDocument, Document } from "../page-cache/page-cache";
import { cdnHeaderNames } from "../page-cache/shared-headers";
import { preferredEncoding } from "./preferred-encoding";

/** Headers of every response. */
export const commonHeaders = (siteUrl: string): Record<string, string> => ({
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  ...(siteUrl.startsWith("https:") ? { "strict-transport-security": "max-age=31536000" } : {}),
});

/** Sends a document, or 304 if the reader's copy is current. */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: Document,
  extra: Record<string, string | string[]> = {},
): void {
  const { "if-none-match": known, "accept-encoding": accepted } = request.headers;
  if (status === 200 && headers.etag && isCurrent(known, headers.etag)) {
    const sent = ["etag", "cache-control", "content-security-policy", ...cdnHeaderNames];
    const about = { ...extra, ...Object.fromEntries(Object.entries(headers).filter(([name]) => sent.includes(name))) };
    response.writeHead(304, { ...about, vary: "accept-encoding" }).end();
    return;
  }
  const encoding = body.isCompressed ? preferredEncoding(accepted) : "identity";
  const bytes = body.in(encoding);
  response.writeHead(
    status,
    Object.entries({ ...extra, ...headOf(headers, body, bytes, encoding, extra.vary) }).flat(),
  );
  response.end(request.method === "HEAD" ? undefined : bytes);
}

const headOf = (
  headers: Document["headers"],
  { isCompressed }: Body,
  bytes: Buffer,
  encoding: Encoding,
  vary?: string | string[],
) => ({
  ...headers,
  "content-length": String(bytes.length),
  ...(encoding === "identity" ? {} : { "content-encoding": encoding }),
  ...(isCompressed ? { vary: vary ? `accept-encoding, ${vary}` : "accept-encoding" } : {}),
});

/**
 * Sends a cached document to a client without a copy. Computes the headers once per encoding, as the array that Node.js
 * writes fastest.
 */
export function sendCached(
  request: IncomingMessage,
  response: ServerResponse,
  { headers, body, heads }: CachedDocument,
  extra: Record<string, string>,
): void {
  const encoding = body.isCompressed ? preferredEncoding(request.headers["accept-encoding"]) : "identity";
  const bytes = body.in(encoding);
  heads[encoding] ??= Object.entries({ ...extra, ...headOf(headers, body, bytes, encoding) }).flat();
  response.writeHead(200, heads[encoding]).end(request.method === "HEAD" ? undefined : bytes);
}

const isCurrent = (known: string | undefined, etag: string) =>
  known !== undefined &&
  known.length <= headerLimits["if-none-match"] &&
  (known === etag || known.split(",").some((each) => each.trim() === etag));

/** Sends a status and a word: to machines, and where no page can be sent. */
export function sendText(response: ServerResponse, status: number, text: string, headers: Record<string, string> = {}) {
  if (response.headersSent) return void response.destroy();
  const about = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store", ...headers };
  response.writeHead(status, about).end(`${text}\n`);
}

/** Answers `/livez`, whether the process runs, and `/readyz`, whether a load balancer may send it requests. */
export function answerProbe(
  response: ServerResponse,
  url: string,
  phase: "open" | "stopping" | "closing",
  isUp: boolean | undefined,
  headers: Record<string, string>,
): void {
  if (url === "/livez") sendText(response, 200, "alive", headers);
  else if (phase !== "open") sendText(response, 503, "stopping", headers);
  else sendText(response, isUp ? 200 : 503, isUp ? "ready" : "no database", headers);
}

/** Closes the connection after a request with an unread body, which would be parsed as the next request. */
export function statusHeaders({ method }: IncomingMessage, status: number): Record<string, string> {
  if (status === 405) return { allow: "GET, HEAD", connection: "close" };
  return method === "GET" || method === "HEAD" || status === 413 ? {} : { connection: "close" };
}
