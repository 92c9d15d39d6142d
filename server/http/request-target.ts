import { headLimits } from "@/lib/http/http-limits";

/** Characters that RFC 3986 allows in a path; URL parsers, Next's included, leave such a path unchanged. */
const isPath = /^\/(?:[\w\-.~!$&'()*+,;=:@/]|%[0-9a-f]{2})*$/i;

/**
 * Returns the normalized target of a request, from which routes and files are looked up: non-ASCII bytes are
 * percent-encoded, and repeated slashes are merged. Returns undefined, for a refusal, where another parser could read a
 * different target: with dot segments, backslashes, encoded slashes, control characters, or an absolute URL.
 * Percent-encoding is decoded once, so `%252e` is an ordinary name.
 */
export function readTarget(sent: string): string | undefined {
  if (sent.length > headLimits.address || sent.includes("#")) return undefined;
  // Node.js reads the bytes of a request line as Latin-1.
  const target = sent.replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16)}`);
  const at = target.indexOf("?");
  const [path, query] = at < 0 ? [target, ""] : [target.slice(0, at), target.slice(at)];
  if (!isPath.test(path)) return undefined;
  if (!path.split("/").every(isSegment)) return undefined;
  return path.replace(/\/{2,}/g, "/") + query;
}

function isSegment(encoded: string): boolean {
  try {
    const segment = decodeURIComponent(encoded);
    return segment !== "." && segment !== ".." && !/[/\\\p{Cc}]/u.test(segment);
  } catch {
    return false;
  }
}
