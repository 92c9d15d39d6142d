import { and, eq, inArray } from "drizzle-orm";
import { uuidv7 } from "@/db/base/uuid";
import { type Db, database, type Tx } from "@/db/client";
import { listings, sourcingQuotes, sourcingRequests } from "@/db/schema";
import type { SourcingPlace } from "@/db/schema/trade/sourcing-quotes";
import type { Actor } from "@/lib/core/actor";
import { allow, NotFound, Refusal } from "@/lib/core/errors";
import type { Incoterm } from "@/lib/core/incoterms";
import { recordEvent } from "@/lib/events/record-event";
import { idempotencyKeyOf, runOnce } from "@/lib/events/run-once";
import { asInvitedShopInRequest } from "./as-invited-shop";
import { closeRequest } from "./close-request";
import type { QuoteSourcingRequest } from "./input";
import { canQuoteSourcing } from "./policy";
import { findClosedReason, maxQuotes } from "./request";
import { maxVersions, quoteStatusAfter } from "./sealed-quote";

/**
 * Sends a sealed quote for a request to which the shop is invited, or changes it once. A quote keeps one of the eight
 * places, and the eighth quote closes the request. Idempotent for the same input after the same version.
 * @throws Refusal if all places are taken, the request is over, or the quote was changed before; NotFound if the shop
 * is not invited or the listing is not its own
 */
export async function quoteSourcingRequest(
  actor: Actor,
  { shopId, ...input }: QuoteSourcingRequest & { shopId: number },
  db: Db = database,
): Promise<{ quoteId: string }> {
  const { requestId, after, term, ...offered } = input;
  return asInvitedShopInRequest(
    actor,
    { shopId, requestId },
    async (request, tx) => {
      allow(canQuoteSourcing(actor, { shopId }));
      const versions = await listVersions(requestId, shopId, tx);
      // Counting withdrawn quotes lets the shop send the same quote again after a withdrawal.
      const round = versions.filter(({ status }) => status === "withdrawn").length;
      const body = [requestId, shopId, round, input];
      const quoteId = uuidv7();
      const once = await runOnce(idempotencyKeyOf("sourcing-quote", JSON.stringify(body)), body, { quoteId }, tx);
      if (once.isRepeat) return once.result;
      const version = versions.length + 1;
      const current = versions.find(({ status }) => status === "sent");
      const closedReason = findClosedReason(request);
      if (closedReason && !(closedReason === "placesTaken" && current && request.status === "open"))
        throw new Refusal(`sourcing.quote.${closedReason}`);
      if (version > maxVersions) throw new Refusal("sourcing.quote.changedAlready");
      if (after !== (current?.version ?? 0)) throw new Refusal("sourcing.quote.moved");
      await checkListing(shopId, input.listingId, tx);
      if (current) {
        const status = quoteStatusAfter("sent", "replace");
        await tx.update(sourcingQuotes).set({ status, decidedAt: new Date() }).where(eq(sourcingQuotes.id, current.id));
      }
      const [incoterm, place] = term.split(":") as [Incoterm, SourcingPlace];
      const slot = current?.slot ?? (await findFreeSlot(requestId, tx));
      const createdBy = actor.kind === "user" ? actor.userId : null;
      await tx
        .insert(sourcingQuotes)
        .values({ ...offered, id: quoteId, requestId, shopId, version, slot, incoterm, place, createdBy });
      await recordEvent(actor, { name: "sourcing_quote.sent", shopId, requestId, quoteId, version }, tx);
      if (!current) {
        const placesTaken = request.placesTaken + 1;
        await tx.update(sourcingRequests).set({ placesTaken }).where(eq(sourcingRequests.id, requestId));
        if (placesTaken === maxQuotes) await closeRequest(actor, request, tx);
      }
      return { quoteId };
    },
    db,
  );
}

/** Lists the shop's versions, oldest first. */
const listVersions = (requestId: string, shopId: number, tx: Tx) =>
  tx
    .select({
      id: sourcingQuotes.id,
      version: sourcingQuotes.version,
      status: sourcingQuotes.status,
      slot: sourcingQuotes.slot,
    })
    .from(sourcingQuotes)
    .where(and(eq(sourcingQuotes.requestId, requestId), eq(sourcingQuotes.shopId, shopId)))
    .orderBy(sourcingQuotes.version);

async function checkListing(shopId: number, listingId: number, tx: Tx): Promise<void> {
  const isOnSale = and(
    eq(listings.shopId, shopId),
    eq(listings.id, listingId),
    inArray(listings.status, ["published", "paused"]),
  );
  if ((await tx.$count(listings, isOnSale)) === 0) throw new NotFound("listing");
}

/** Finds the lowest free one of the eight places. @throws Refusal if there is none */
async function findFreeSlot(requestId: string, tx: Tx): Promise<number> {
  const held = await tx
    .select({ slot: sourcingQuotes.slot })
    .from(sourcingQuotes)
    .where(and(eq(sourcingQuotes.requestId, requestId), eq(sourcingQuotes.status, "sent")));
  const taken = new Set(held.map(({ slot }) => slot));
  for (let slot = 1; slot <= maxQuotes; slot++) if (!taken.has(slot)) return slot;
  throw new Refusal("sourcing.quote.placesTaken");
}
