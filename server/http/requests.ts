import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { clientAddressHeader } from "@/lib/http/client-address";
import { arrivalLimits, headerLimits, headLimits } from "@/lib/http/http-limits";

/**
 * Headers by which Next and proxies talk to themselves; from a visitor they are lies. In development the browser's
 * request ids are waited for, so they stay.
 */
const internal =
  /^(x-middleware-|x-nextjs-(?!(?:html-)?request-id$)|x-next-|x-invoke-|x-render-|x-matched-path$|x-now-|x-vercel-|next-resume$|forwarded$)/;
const forwarded = /^x-forwarded-/;
/** How all of these begin, and hardly anything that browsers send. */
const mayLie = /^(x-|next-|forwarded)/;

/** Leaves only headers that may be believed and are no longer than may be parsed, and notes where the request came from. */
export function cleanHeaders(
  { headers, socket }: Pick<IncomingMessage, "headers" | "socket">,
  isProxyTrusted: boolean,
): void {
  const address = (isProxyTrusted && lastOf(headers["x-forwarded-for"])) || socket.remoteAddress || "";
  for (const name in headers) {
    const isLie = mayLie.test(name) && (internal.test(name) || (!isProxyTrusted && forwarded.test(name)));
    if (isLie || isTooLong(name, headers[name])) delete headers[name];
  }
  headers[clientAddressHeader] = address;
  headers["x-forwarded-for"] = address;
}

const limits = new Map<string, number>(Object.entries(headerLimits));
const isTooLong = (name: string, value: string | string[] | undefined) =>
  (value?.length ?? 0) > (limits.get(name) ?? headLimits.bytes);

/** The proxy next to us appends; what stands before came from the visitor. */
const lastOf = (header: string | string[] | undefined) =>
  String(header ?? "")
    .split(",")
    .at(-1)
    ?.trim();

/** The host the visitor typed, as the trusted proxy or the request itself says. */
export const hostOf = (headers: IncomingHttpHeaders): string =>
  String(headers["x-forwarded-host"] ?? headers.host ?? "").toLowerCase();

/** Whether this market goes by the name that was asked; by any, when it has not been told its own. */
export const isForUs = (headers: IncomingHttpHeaders, hosts: readonly string[]): boolean =>
  hosts.length === 0 || hosts.includes(hostOf(headers));

/**
 * Whether a changing request comes from a page of ours: browsers send Origin with every POST, and where an extension
 * takes it away, Sec-Fetch-Site still tells.
 */
export function comesFromUs(headers: IncomingHttpHeaders): boolean {
  const { origin } = headers;
  if (origin === undefined) return headers["sec-fetch-site"] === "same-origin";
  if (!URL.canParse(origin)) return false;
  const url = new URL(origin);
  return url.host === withoutDefaultPort(hostOf(headers), url.protocol);
}

/**
 * Whether a request that changes something is taken at all. Mail programs end mails by a POST from nowhere (RFC 8058): its
 * token says everything, and no cookie is read there.
 */
export const isLetIn = ({ method, url = "", headers }: Pick<IncomingMessage, "method" | "url" | "headers">): boolean =>
  comesFromUs(headers) || (method === "POST" && url.startsWith("/api/unsubscribe?"));

const withoutDefaultPort = (host: string, protocol: string) =>
  host.replace(protocol === "https:" ? /:443$/ : /:80$/, "");

/** The body grew past its limit. */
export class TooLarge extends Error {}
/** The body did not come in time. */
export class TooSlow extends Error {}

/** A whole small body. @throws TooLarge, TooSlow */
export async function readBody(
  request: IncomingMessage,
  limit: number,
  milliseconds: number = arrivalLimits.words,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  const late = setTimeout(() => request.destroy(new TooSlow()), milliseconds);
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > limit) throw new TooLarge();
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } finally {
    clearTimeout(late);
  }
}

/**
 * Reads and drops the rest of a body, so that the browser gets the response instead of a broken connection; one that goes on for
 * too long is cut off.
 */
export function drainBody(request: IncomingMessage, milliseconds: number = arrivalLimits.refused): void {
  const late = setTimeout(() => request.destroy(), milliseconds).unref();
  request
    .once("close", () => clearTimeout(late))
    .unpipe()
    .resume();
}
