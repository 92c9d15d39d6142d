import type { OwnDraft } from "@/lib/catalogue/find-draft";
import type { KeepDraft } from "@/lib/catalogue/save-draft";
import { paths } from "@/lib/http/paths";

export type Answer =
  | { is: "kept"; version: number; keptAt: string }
  | { is: "other"; other?: OwnDraft }
  | { is: "signedOut" }
  /** It will not be taken, however often it is sent. */
  | { is: "refused" }
  | { is: "unsent" };

/** Small texts go out even while the page is being closed. */
const keepsAlive = 60_000;

/** Sends what stands in the editor. Never rejects: a line that is down is an answer too. */
export async function sendDraft(draft: KeepDraft): Promise<Answer> {
  const body = JSON.stringify(draft);
  try {
    const response = await fetch(paths.drafts, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body,
      keepalive: body.length < keepsAlive,
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

/** What the market has now; undefined while it cannot be asked, null when there is none. */
export async function askDraft(
  which: Pick<KeepDraft, "shopId" | "listingId" | "draftId">,
): Promise<OwnDraft | null | undefined> {
  try {
    const response = await fetch(paths.draft(which), { signal: AbortSignal.timeout(10_000) });
    return response.ok ? ((await response.json()) as { draft: OwnDraft | null }).draft : undefined;
  } catch {
    return undefined;
  }
}
