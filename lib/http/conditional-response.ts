import { createHash } from "node:crypto";

type Content = {
  body: string | Buffer;
  type: string;
  /** Tells it from all others; base64url or hex. */
  digest: string;
  changedAt?: Date | undefined;
};

/** Search engines ask for these often, and mostly hear that nothing changed. */
const minutes = "public, max-age=300";

/** The content, or 304 for who has it: by If-None-Match when the request says that, else by If-Modified-Since. */
export function answerUnlessKnown({ headers }: Request, { body, type, digest, changedAt }: Content): Response {
  const about = new Headers({ etag: `W/"${digest}"`, "cache-control": minutes });
  if (changedAt) about.set("last-modified", changedAt.toUTCString());
  if (isKnown(headers, digest, changedAt)) return new Response(null, { status: 304, headers: about });
  about.set("content-type", type);
  return new Response(typeof body === "string" ? body : new Uint8Array(body), { headers: about });
}

function isKnown(headers: Headers, digest: string, changedAt: Date | undefined): boolean {
  const tags = headers.get("if-none-match");
  if (tags !== null) return tags.trim() === "*" || tags.split(",").some((tag) => tag.includes(`"${digest}"`));
  const since = Date.parse(headers.get("if-modified-since") ?? "");
  return changedAt !== undefined && Math.floor(changedAt.getTime() / 1000) * 1000 <= since;
}

/** Tells content from all other. */
export const digestOf = (bytes: Buffer | string): string => createHash("sha256").update(bytes).digest("base64url");
