import type { IncomingMessage, ServerResponse } from "node:http";
import { type Body, type Encoding, preferredEncoding } from "../documents/body";
import type { Document } from "../documents/cache";

/** What every answer says. */
export const commonHeaders = (siteUrl: string): Record<string, string> => ({
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  ...(siteUrl.startsWith("https:") ? { "strict-transport-security": "max-age=31536000" } : {}),
});

type Head = Partial<Record<Encoding, string[]>>;
/** Heads of kept documents as they go out, made once each; documents share no headers object. */
const heads = new WeakMap<Document["headers"], Head>();

/**
 * Sends a kept document to a reader who has not got it, with a head that was made before. `common` are the headers of
 * every answer; they are the same each time.
 */
export function sendAgain(
  { headers: { "accept-encoding": accepted } }: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: Document,
  common: Record<string, string>,
): void {
  const encoding = body.isCompressed ? preferredEncoding(accepted) : "identity";
  const bytes = body.in(encoding);
  const known = heads.get(headers) ?? {};
  heads.set(headers, known);
  known[encoding] ??= Object.entries({ ...common, ...headOf(headers, body, bytes, encoding) }).flat();
  response.writeHead(status, known[encoding]);
  response.end(bytes);
}

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
  const encoding = body.isCompressed ? preferredEncoding(accepted) : "identity";
  const bytes = body.in(encoding);
  const about = { ...extra, ...headOf(headers, body, bytes, encoding) };
  if (body.isCompressed && extra.vary) about.vary = `accept-encoding, ${extra.vary}`;
  response.writeHead(status, about);
  response.end(request.method === "HEAD" ? undefined : bytes);
}

const headOf = (headers: Document["headers"], { isCompressed }: Body, bytes: Buffer, encoding: Encoding) => ({
  ...headers,
  "content-length": String(bytes.length),
  ...(encoding === "identity" ? {} : { "content-encoding": encoding }),
  ...(isCompressed ? { vary: "accept-encoding" } : {}),
});

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
