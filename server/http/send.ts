import { type IncomingMessage, type ServerResponse, STATUS_CODES, validateHeaderValue } from "node:http";
import { type Body, type Encoding, preferredEncoding } from "../documents/body";
import type { Document } from "../documents/cache";

/** What every answer says. */
export const commonHeaders = (siteUrl: string): Record<string, string> => ({
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  ...(siteUrl.startsWith("https:") ? { "strict-transport-security": "max-age=31536000" } : {}),
});

type Head = { lines: string[]; text: string };
export type ReadyAnswer = Head & { body: Buffer };
/** Heads of kept documents as they go out, made once each; documents share no headers object. */
const heads = new WeakMap<Document["headers"], Partial<Record<Encoding, Head>>>();

/**
 * A kept document for a reader who has not got it, with a head that was made before: as a list of names and values, and as
 * text. `common` are the headers of every answer; they are the same each time.
 */
export function readyAnswer(
  accepted: string | string[] | undefined,
  { status, headers, body }: Document,
  common: Record<string, string>,
): ReadyAnswer {
  const encoding = body.isCompressed ? preferredEncoding(String(accepted ?? "")) : "identity";
  const bytes = body.in(encoding);
  const known = heads.get(headers) ?? {};
  heads.set(headers, known);
  known[encoding] ??= toHead(status, { ...common, ...headOf(headers, body, bytes, encoding) });
  return { ...known[encoding], body: bytes };
}

function toHead(status: number, headers: Record<string, string>): Head {
  const all = Object.entries(headers);
  for (const [name, value] of all) validateHeaderValue(name, value);
  const text = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...all.map(([name, value]) => `${name}: ${value}`), ""];
  return { lines: all.flat(), text: text.join("\r\n") };
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
