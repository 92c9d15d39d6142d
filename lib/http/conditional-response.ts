import { createHash } from "node:crypto";

type Content = {
  body: string | Buffer;
  type: string;
  /** Hash of the body for its etag; base64url or hex. */
  digest: string;
  changedAt?: Date | undefined;
};

/** Search engines request these files often, mostly without a change. */
const cacheControl = "public, max-age=300";

/** Returns 304 if the client's copy is current by If-None-Match, or else If-Modified-Since; otherwise the content. */
export function conditionalResponse(request: Request, { body, type, digest, changedAt }: Content): Response {
  const headers = new Headers({ etag: `W/"${digest}"`, "cache-control": cacheControl });
  if (changedAt) headers.set("last-modified", changedAt.toUTCString());
  if (isCurrent(request.headers, digest, changedAt)) return new Response(null, { status: 304, headers: headers });
  headers.set("content-type", type);
  return new Response(typeof body === "string" ? body : new Uint8Array(body), { headers: headers });
}

function isCurrent(headers: Headers, digest: string, changedAt: Date | undefined): boolean {
  const tags = headers.get("if-none-match");
  if (tags !== null) return tags.trim() === "*" || tags.split(",").some((tag) => tag.includes(`"${digest}"`));
  const since = Date.parse(headers.get("if-modified-since") ?? "");
  return changedAt !== undefined && Math.floor(changedAt.getTime() / 1000) * 1000 <= since;
}

/** SHA-256 of content, as base64url. */
export const digestOf = (bytes: Buffer | string): string => createHash("sha256").update(bytes).digest("base64url");
