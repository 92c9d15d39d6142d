import type { NextRequest } from "next/server";
import { z } from "zod";
import { currentActor } from "@/app/_lib/session";
import { findDraft } from "@/lib/catalogue/find-draft";
import { findListingDraftInput, saveListingDraftInput } from "@/lib/catalogue/input-own";
import { saveListingDraft } from "@/lib/catalogue/save-draft";
import { NotAllowed, NotFound, Refusal } from "@/lib/core/errors";

/**
 * Saves the draft of a listing editor. Returns 200 `{ version, savedAt }`; 409 `{ other }` if another person has saved
 * it since; 401, 403 or 404 if this person may not; 422 for a body that no editor sends or a draft that is refused.
 */
export async function PUT(request: Request): Promise<Response> {
  const respond = (status: number, body: object = {}) =>
    Response.json(body, { status, headers: { "cache-control": "no-store" } });
  if (!comesFromOurPage(request.headers)) return respond(403);
  const actor = await currentActor();
  if (actor.kind === "guest") return respond(401);
  const text = await readText(request, 400_000);
  const parsed = saveListingDraftInput.safeParse(text && parseJson(text));
  if (!parsed.success) return respond(422, { error: z.prettifyError(parsed.error).slice(0, 300) });
  try {
    const { isSaved, ...saved } = await saveListingDraft(actor, parsed.data);
    return respond(isSaved ? 200 : 409, saved);
  } catch (error) {
    if (error instanceof NotAllowed) return respond(403);
    if (error instanceof NotFound) return respond(404);
    if (error instanceof Refusal) return respond(422);
    throw error;
  }
}

/** Returns `{ draft }`, the saved draft of an open editor; null if there is none or the person may not read it. */
export async function GET(request: NextRequest): Promise<Response> {
  const { searchParams } = request.nextUrl;
  const actor = await currentActor();
  if (actor.kind === "guest") return new Response(null, { status: 401 });
  const parsed = findListingDraftInput.safeParse(Object.fromEntries(searchParams));
  if (!parsed.success) return new Response(null, { status: 422 });
  const { shop: shopId, listing: listingId, draft: draftId } = parsed.data;
  const draft = (await findDraft(actor, { shopId, listingId, draftId })) ?? null;
  return Response.json({ draft }, { headers: { "cache-control": "no-store" } });
}

/** Other sites' forms cannot send JSON, and browsers mark the requests of their scripts with `sec-fetch-site`. */
const comesFromOurPage = (headers: Headers): boolean =>
  ["same-origin", null].includes(headers.get("sec-fetch-site")) && headers.get("content-type") === "application/json";

async function readText(request: Request, maxBytes: number): Promise<string | undefined> {
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) return undefined;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
