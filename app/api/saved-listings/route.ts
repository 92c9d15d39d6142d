import { currentActor } from "@/app/_lib/session";
import { NotFound, Refusal } from "@/lib/core/errors";
import { words } from "@/lib/i18n/messages";
import { changeSavedCardInput } from "@/lib/market/saved/input";
import { saveListing } from "@/lib/market/saved/save-listing";
import { unsaveListing } from "@/lib/market/saved/unsave-listing";

/**
 * Saves a card's listing in the visitor's account, or removes it there. Returns the texts that the card shows: 200
 * `{ text, undo }`; 401 for guests, whom the card leads to the page that asks them to sign in; 404 for a listing that is
 * not public; 422 for a body that no card sends or a full account. The server refuses other sites' requests.
 */
export async function POST(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (actor.kind !== "user") return respond(401, {});
  const parsed = changeSavedCardInput.safeParse(await request.json().catch(() => undefined));
  if (!parsed.success) return respond(422, {});
  const { locale, line: listingId, isRemoved } = parsed.data;
  try {
    await (isRemoved ? unsaveListing : saveListing)(actor, { listingId });
  } catch (error) {
    if (error instanceof NotFound) return respond(404, {});
    if (error instanceof Refusal) return respond(422, {});
    throw error;
  }
  const t = words(locale);
  return respond(200, { text: t(isRemoved ? "list.card.removed" : "saved.card"), undo: t("list.card.undo") });
}

const respond = (status: number, body: object) =>
  Response.json(body, { status, headers: { "cache-control": "no-store" } });
