import type { Cdn } from "@/lib/core/cdn-settings";
import { everyPage, surrogateKey } from "@/lib/http/surrogate-keys";
import { revalidate } from "../renderer/headers";

type Headers = Readonly<Record<string, string>>;

/** Bytes of the tags in a header: Varnish accepts 8,192 of a line, Fastly and Cloudflare 16 kB of one header. */
const maxKeyBytes = 8_000;
const statuses = new Set([200, 301, 302, 307, 308, 404, 410]);

/** The headers that a CDN of each form reads: the lifetime, and the keys with their separator. */
const names = {
  fastly: { lifetime: "surrogate-control", keys: "surrogate-key", separator: " " },
  cloudflare: { lifetime: "cdn-cache-control", keys: "cache-tag", separator: "," },
  varnish: { lifetime: "surrogate-control", keys: "surrogate-key", separator: " " },
} as const satisfies Record<Cdn["form"], unknown>;

/** All headers that only a CDN reads. */
export const cdnHeaderNames: readonly string[] = [
  "surrogate-control",
  "surrogate-key",
  "cdn-cache-control",
  "cache-tag",
];

/**
 * Returns the headers by which a CDN stores a public document as long as the page cache does, and finds it by its tags.
 * Empty for a document that could not be purged: without tags, or with more than fit into a header. Browsers get no
 * `stale-while-revalidate`, because a reader who comes back would be shown the page from before a change.
 * `fresh` and `stale` are milliseconds, see Lifetime of page-cache.ts.
 */
export function sharedHeaders(
  { status, tags }: { status: number; tags: Iterable<string> },
  { fresh, stale }: { fresh: number; stale: number },
  form: Cdn["form"],
): Record<string, string> {
  // Nothing invalidates a search that found nothing; see lib/http/search-misses.ts.
  const keys = [...tags].filter((tag) => !tag.startsWith("miss:")).map(surrogateKey);
  const name = names[form];
  const list = [everyPage, ...keys].join(name.separator);
  if (!statuses.has(status) || keys.length === 0 || list.length > maxKeyBytes) return {};
  const renewal = stale > 0 ? `, stale-while-revalidate=${stale / 1000}` : "";
  return {
    "cache-control": `${revalidate}, s-maxage=${fresh / 1000}`,
    [name.lifetime]: `max-age=${fresh / 1000}${renewal}`,
    [name.keys]: list,
  };
}

/**
 * Returns the header by which a CDN finds the files of a picture or video, so that it drops them when the market deletes
 * them. They never change, so a purge of every page leaves them.
 */
export const mediaHeaders = (key: string, form: Cdn["form"]): Record<string, string> => ({
  [names[form].keys]: surrogateKey(`picture:${key}`),
});

/** Returns the headers of a document that no CDN may store, such as one that is shown although it is no longer fresh. */
export function unsharedHeaders(headers: Headers): Headers {
  if (!headers["cache-control"]?.includes("s-maxage")) return headers;
  const own = Object.entries(headers).filter(([name]) => !cdnHeaderNames.includes(name));
  return { ...Object.fromEntries(own), "cache-control": revalidate };
}
