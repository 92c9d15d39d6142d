import type { IncomingMessage, ServerResponse } from "node:http";
import { preferredEncoding } from "../documents/body";
import type { Document } from "../documents/cache";

/** Sends a kept document, or 304 when the reader has it. */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: Document,
  extra: Record<string, string | string[]> = {},
): void {
  const { "if-none-match": known, "accept-encoding": accepted } = request.headers;
  if (status === 200 && headers.etag && isKnown(known, headers.etag)) {
    const { etag, "cache-control": cacheControl = "", "content-security-policy": policy = "" } = headers;
    const about = { ...extra, etag, "cache-control": cacheControl, "content-security-policy": policy };
    response.writeHead(304, { ...about, vary: "accept-encoding" }).end();
    return;
  }
  const encoding = body.isCompressed ? preferredEncoding(String(accepted ?? "")) : "identity";
  const bytes = body.in(encoding);
  const about: Record<string, string | string[] | number> = { ...headers, ...extra, "content-length": bytes.length };
  if (encoding !== "identity") about["content-encoding"] = encoding;
  if (body.isCompressed) about.vary = extra.vary ? `accept-encoding, ${extra.vary}` : "accept-encoding";
  response.writeHead(status, about);
  response.end(request.method === "HEAD" ? undefined : bytes);
}

const isKnown = (known: string | undefined, etag: string) =>
  known !== undefined && (known === etag || known.split(/\s*,\s*/).includes(etag));

/** For machines and for what has no page: a word and a status. */
export function sendPlain(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Record<string, string> = {},
) {
  if (response.headersSent) return void response.destroy();
  const about = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store", ...headers };
  response.writeHead(status, about).end(`${text}\n`);
}
