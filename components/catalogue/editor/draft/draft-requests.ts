import type { OwnDraft } from "@/lib/catalogue/find-draft";
import type { SaveListingDraft } from "@/lib/catalogue/save-draft";
import { paths } from "@/lib/http/paths";

/** Result of saving a draft; `other` is the newer draft of another device, absent if it was deleted. */
export type SaveDraftResult =
  | { is: "kept"; version: number; savedAt: string }
  | { is: "other"; other?: OwnDraft }
  | { is: "signedOut" }
  /** The server rejects it for good; a retry is useless. */
  | { is: "refused" }
  | { is: "unsent" };

/** Characters up to which a request is sent with keepalive, so that it survives closing the page. */
const keepaliveLimit = 60_000;

/** Saves the draft on the server. Never rejects: a failed connection returns "unsent". */
export async function sendDraft(draft: SaveListingDraft): Promise<SaveDraftResult> {
  const body = JSON.stringify(draft);
  try {
    const response = await fetch(paths.drafts, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body,
      keepalive: body.length < keepaliveLimit,
      signal: AbortSignal.timeout(20_000),
    });
    if (response.status === 200) return { is: "kept", ...(await response.json()) };
    if (response.status === 409) return { is: "other", ...(await response.json()) };
    if (response.status === 401) return { is: "signedOut" };
    return { is: response.status >= 500 || response.status === 429 ? "unsent" : "refused" };
  } catch {
    return { is: "unsent" };
  }
}

/** Loads the server's draft: null if there is none, undefined if the request failed. */
export async function fetchDraft(
  which: Pick<SaveListingDraft, "shopId" | "listingId" | "draftId">,
): Promise<OwnDraft | null | undefined> {
  try {
    const response = await fetch(paths.draft(which), { signal: AbortSignal.timeout(10_000) });
    return response.ok ? ((await response.json()) as { draft: OwnDraft | null }).draft : undefined;
  } catch {
    return undefined;
  }
}
