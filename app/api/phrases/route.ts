import { countInMemory } from "@/lib/accounts/rate-limit-in-memory";
import { clientAddress, networkOf } from "@/lib/http/client-address";
import { previewMessage, previewMessageInput } from "@/lib/translations/preview-message";

/** A person who types sends a request a second, and a mobile network may put many people behind one address. */
const secondsToWait = countInMemory({ limit: 300, windowSeconds: 60 });

/**
 * Returns the MessagePreview of a message that is being written. Stores nothing. 422 for a body that no form sends, 429
 * to a network that is too fast.
 */
export async function POST(request: Request): Promise<Response> {
  const headers = { "cache-control": "no-store" };
  const wait = await secondsToWait(networkOf(clientAddress(request.headers)));
  if (wait)
    return Response.json({ error: "too many" }, { status: 429, headers: { ...headers, "retry-after": String(wait) } });
  const isLarge = Number(request.headers.get("content-length") ?? 0) > 20_000;
  const parsed = previewMessageInput.safeParse(isLarge ? undefined : await request.json().catch(() => undefined));
  if (!parsed.success) return Response.json({ error: "not a message" }, { status: 422, headers });
  return Response.json(previewMessage(parsed.data), { headers });
}
