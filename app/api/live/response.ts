import { clientAddress, networkOf } from "@/lib/http/client-address";
import { eventStream } from "@/lib/http/event-stream";
import type { Subscription } from "@/lib/inquiries/threads/subscribe";

/** Streams updates as server-sent events; with `?poll`, returns the current version. 404 without a subscription. */
export function liveResponse(request: Request, subscription: Subscription | undefined): Response {
  if (!subscription) return new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
  const { first } = subscription;
  if (!new URL(request.url).searchParams.has("poll"))
    return eventStream(networkOf(clientAddress(request.headers)), request.signal, first, subscription);
  const headers = { etag: `"${first}"`, "cache-control": "private, no-cache" };
  return request.headers.get("if-none-match") === headers.etag
    ? new Response(null, { status: 304, headers })
    : new Response(first, { headers: { ...headers, "content-type": "text/plain; charset=utf-8" } });
}
