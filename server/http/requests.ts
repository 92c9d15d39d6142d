import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { clientAddressHeader } from "@/lib/http/client-address";
import { arrivalLimits, headerLimits, headLimits } from "@/lib/http/http-limits";

/**
 * Internal headers of Next and of proxies, which a visitor must not set. The request ids stay, since Next's development
 * client needs them.
 */
const internal =
  /^(x-middleware-|x-nextjs-(?!(?:html-)?request-id$)|x-next-|x-invoke-|x-render-|x-matched-path$|x-now-|x-vercel-|next-resume$|forwarded$)/;
const forwarded = /^x-forwarded-/;
/** Prefixes of all these headers; hardly any header of a browser has one, so most skip the longer patterns. */
const suspectPrefix = /^(x-|next-|forwarded)/;

/** Removes forged and oversized headers, and sets the headers of the client's address. */
export function cleanHeaders(
  { headers, socket }: Pick<IncomingMessage, "headers" | "socket">,
  isProxyTrusted: boolean,
): void {
  const address = (isProxyTrusted && lastOf(headers["x-forwarded-for"])) || socket.remoteAddress || "";
  for (const name in headers) {
    const isForged = suspectPrefix.test(name) && (internal.test(name) || (!isProxyTrusted && forwarded.test(name)));
    if (isForged || isTooLong(name, headers[name])) delete headers[name];
  }
  headers[clientAddressHeader] = address;
  headers["x-forwarded-for"] = address;
}

const limits = new Map<string, number>(Object.entries(headerLimits));
const isTooLong = (name: string, value: string | string[] | undefined) =>
  (value?.length ?? 0) > (limits.get(name) ?? headLimits.bytes);

/** The trusted proxy appends the last entry; the entries before it came from the visitor. */
const lastOf = (header: string | string[] | undefined) =>
  String(header ?? "")
    .split(",")
    .at(-1)
    ?.trim();

/** Returns the host that the visitor requested: from the trusted proxy's header, else from `host`. */
export const hostOf = (headers: IncomingHttpHeaders): string =>
  String(headers["x-forwarded-host"] ?? headers.host ?? "").toLowerCase();

/** Whether the requested host is one of the market's; any host is if SITE_HOSTS is unset. */
export const isKnownHost = (headers: IncomingHttpHeaders, hosts: readonly string[]): boolean =>
  hosts.length === 0 || hosts.includes(hostOf(headers));

/**
 * Whether a request that changes something comes from a page of the market. Browsers send Origin with every POST; where
 * an extension removes it, Sec-Fetch-Site decides.
 */
export function isSameOrigin(headers: IncomingHttpHeaders): boolean {
  const { origin } = headers;
  if (origin === undefined) return headers["sec-fetch-site"] === "same-origin";
  if (!URL.canParse(origin)) return false;
  const url = new URL(origin);
  return url.host === withoutDefaultPort(hostOf(headers), url.protocol);
}

/**
 * Whether a request that changes something is accepted at all. Email programs unsubscribe by a POST without an origin
 * (RFC 8058); its token authorizes it, and no cookie is read there.
 */
export const isAllowedOrigin = ({
  method,
  url = "",
  headers,
}: Pick<IncomingMessage, "method" | "url" | "headers">): boolean =>
  isSameOrigin(headers) || (method === "POST" && url.startsWith("/api/unsubscribe?"));

const withoutDefaultPort = (host: string, protocol: string) =>
  host.replace(protocol === "https:" ? /:443$/ : /:80$/, "");

/** The body exceeded its limit. */
export class BodyTooLarge extends Error {}
/** The body did not arrive in time. */
export class BodyTooSlow extends Error {}

/** Reads a whole body of at most `limit` bytes. @throws BodyTooLarge, BodyTooSlow */
export async function readBody(
  request: IncomingMessage,
  limit: number,
  milliseconds: number = arrivalLimits.words,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  const late = setTimeout(() => request.destroy(new BodyTooSlow()), milliseconds);
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > limit) throw new BodyTooLarge();
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } finally {
    clearTimeout(late);
  }
}

/**
 * Reads and drops the rest of a body, so that the browser gets the response instead of a broken connection. Closes the
 * connection if that takes too long.
 */
export function drainBody(request: IncomingMessage, milliseconds: number = arrivalLimits.refused): void {
  const late = setTimeout(() => request.destroy(), milliseconds).unref();
  request
    .once("close", () => clearTimeout(late))
    .unpipe()
    .resume();
}
