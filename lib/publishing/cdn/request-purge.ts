import type { Cdn } from "@/lib/core/cdn-settings";

type PurgeForm = {
  /** Keys of one request at most. */
  limit: number;
  request: (keys: string[], token: string) => RequestInit;
};

const json = (headers: Record<string, string>, body: unknown): RequestInit => ({
  method: "POST",
  headers: { ...headers, "content-type": "application/json" },
  body: JSON.stringify(body),
});

const purgeForms: Record<Cdn["form"], PurgeForm> = {
  /** https://www.fastly.com/documentation/reference/api/purging/ */
  fastly: { limit: 256, request: (keys, token) => json({ "fastly-key": token }, { surrogate_keys: keys }) },
  /** https://developers.cloudflare.com/api/resources/cache/methods/purge/ */
  cloudflare: { limit: 100, request: (tags, token) => json({ authorization: `Bearer ${token}` }, { tags }) },
  /** deploy/varnish/market.vcl; Varnish accepts 8 kB of a header. */
  varnish: {
    limit: 100,
    request: (keys, token) => ({
      method: "PURGE",
      headers: { authorization: `Bearer ${token}`, "surrogate-key": keys.join(" ") },
    }),
  },
};

/** Milliseconds until a request without a response is given up. */
const timeoutMs = 10_000;

/** Has the CDN drop every page that carries one of the keys. @throws Error unless each server of it confirms that */
export async function requestPurge({ form, urls, token }: Cdn, keys: readonly string[]): Promise<void> {
  const { limit, request } = purgeForms[form];
  for (let at = 0; at < keys.length; at += limit)
    await Promise.all(urls.map((url) => send(url, request(keys.slice(at, at + limit), token))));
}

async function send(url: string, request: RequestInit): Promise<void> {
  const response = await fetch(url, { ...request, redirect: "error", signal: AbortSignal.timeout(timeoutMs) });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`the CDN answered ${response.status} to a purge`);
}
