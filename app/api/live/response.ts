import { clientAddress, networkOf } from "@/lib/http/client-address";
import { eventStream } from "@/lib/http/event-stream";
import type { Followed } from "@/lib/inquiries/threads/subscribe";

/** A stream of what changes; with `?poll` only what stands now, for who cannot have a stream. */
export function answerLive(request: Request, followed: Followed | undefined): Response {
  if (!followed) return new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
  const { first } = followed;
  if (!new URL(request.url).searchParams.has("poll"))
    return eventStream(networkOf(clientAddress(request.headers)), request.signal, first, followed);
  const headers = { etag: `"${first}"`, "cache-control": "private, no-cache" };
  return request.headers.get("if-none-match") === headers.etag
    ? new Response(null, { status: 304, headers })
    : new Response(first, { headers: { ...headers, "content-type": "text/plain; charset=utf-8" } });
}
