import type { NextRequest } from "next/server";
import { z } from "zod";
import { currentActor } from "@/app/_lib/session";
import { findDraft } from "@/lib/catalogue/find-draft";
import { askDraftInput, keepDraftInput } from "@/lib/catalogue/input-own";
import { keepDraft } from "@/lib/catalogue/save-draft";
import { NotAllowed, NotFound, Refusal } from "@/lib/core/errors";

/**
 * Keeps what stands in a design editor. Answers 200 `{ version, keptAt }`; 409 `{ other }` when somebody else wrote
 * meanwhile; 401, 403, 404 when this person may not; 422 for what no editor sends or keeps.
 */
export async function PUT(request: Request): Promise<Response> {
  const answer = (status: number, body: object = {}) =>
    Response.json(body, { status, headers: { "cache-control": "no-store" } });
  if (!comesFromOurPage(request.headers)) return answer(403);
  const actor = await currentActor();
  if (actor.kind === "guest") return answer(401);
  const text = await readText(request, 400_000);
  const parsed = keepDraftInput.safeParse(text && jsonIn(text));
  if (!parsed.success) return answer(422, { error: z.prettifyError(parsed.error).slice(0, 300) });
  try {
    const { isKept, ...kept } = await keepDraft(actor, parsed.data);
    return answer(isKept ? 200 : 409, kept);
  } catch (error) {
    if (error instanceof NotAllowed) return answer(403);
    if (error instanceof NotFound) return answer(404);
    if (error instanceof Refusal) return answer(422);
    throw error;
  }
}

/** `{ draft }`: what the market keeps of one that is open somewhere; null for none, and for who may not see it. */
export async function GET(request: NextRequest): Promise<Response> {
  const asked = request.nextUrl.searchParams;
  const actor = await currentActor();
  if (actor.kind === "guest") return new Response(null, { status: 401 });
  const parsed = askDraftInput.safeParse(Object.fromEntries(asked));
  if (!parsed.success) return new Response(null, { status: 422 });
  const { shop: shopId, listing: listingId, draft: draftId } = parsed.data;
  const draft = (await findDraft(actor, { shopId, listingId, draftId })) ?? null;
  return Response.json({ draft }, { headers: { "cache-control": "no-store" } });
}

/** Forms of other sites cannot send JSON, and a script of theirs says where it comes from. */
const comesFromOurPage = (headers: Headers): boolean =>
  ["same-origin", null].includes(headers.get("sec-fetch-site")) && headers.get("content-type") === "application/json";

async function readText(request: Request, most: number): Promise<string | undefined> {
  if (Number(request.headers.get("content-length") ?? 0) > most) return undefined;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
