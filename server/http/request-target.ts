import { headLimits } from "@/lib/http/http-limits";

/** What RFC 3986 allows in a path: URL parsers, that of Next among them, leave such a path as it is. */
const isPath = /^\/(?:[\w\-.~!$&'()*+,;=:@/]|%[0-9a-f]{2})*$/i;

/**
 * The one spelling of a request's target under which everything is decided: what is no ASCII is percent-encoded, and slashes that
 * follow one another are one. Undefined for a target that another reader may take for a different one, and so is refused: with
 * dot segments, backslashes, encoded slashes or control characters, or a whole address. Percent-encoding is decoded once;
 * `%252e` is a name like any other.
 */
export function readTarget(sent: string): string | undefined {
  if (sent.length > headLimits.address || sent.includes("#")) return undefined;
  // Node reads the bytes of a request line as Latin-1.
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
