import { and, eq, inArray, isNotNull, isNull, ne } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { caseDecisions, listings, type Measure, moderationCases, shops } from "@/db/schema";
import { refreshPublicPages } from "../catalogue/refresh-public-pages";
import type { Actor } from "../core/actor";
import { recordEvent } from "../events/record-event";
import { districtTagsOf } from "../shops/in-own-shop";
import { holdListing, publicStatuses, readHeldStatus, releaseListing } from "./held-listing";
import { holdTextsAgain, readHeldTexts, releaseTexts } from "./held-texts";
import { needsTwoLeads } from "./measures";
import type { CaseRow, DecisionRow } from "./own-case";
import { hideVideo, holdVideoAgain, releaseVideo, restoreVideo } from "./video-measures";

/** The state of a target before a measure, by column; moments are ISO 8601. */
export type Before = DecisionRow["before"];
type Decision = Pick<DecisionRow, "id" | "measure" | "until">;

type PublicStatus = (typeof publicStatuses)[number];
const isPublic = (status: string): status is PublicStatus => publicStatuses.some((each) => each === status);

/**
 * Gives a measure its effect: the pages are closed, and lists, search rows and cards written, in this transaction.
 * Returns the state before, which liftMeasure() restores. Call it within `asShop()`.
 */
export async function applyMeasure(actor: Actor, moderationCase: CaseRow, decision: Decision, tx: Tx): Promise<Before> {
  const { measure, until } = decision;
  const { target, shopId } = moderationCase;
  if (measure === "nothing") {
    if (target === "listing") return releaseListing(actor, moderationCase, tx);
    if (target === "video") return releaseVideo(actor, moderationCase, tx);
    return target === "shop" ? releaseTexts(actor, shopId, tx) : {};
  }
  if (measure === "changes")
    return target === "listing" ? readHeldStatus(moderationCase, tx) : readHeldTexts(shopId, tx);
  if (measure === "hide" || measure === "remove")
    return moderationCase.target === "video"
      ? hideVideo(actor, moderationCase, tx)
      : hideListing(actor, moderationCase, measure, tx);
  return sanctionShop(actor, shopId, measure, until, tx);
}

async function hideListing(actor: Actor, moderationCase: CaseRow, measure: "hide" | "remove", tx: Tx): Promise<Before> {
  const { shopId } = moderationCase;
  const [listing] = await tx
    .select()
    .from(listings)
    .where(and(eq(listings.id, Number(moderationCase.targetId)), eq(listings.shopId, shopId)))
    .for("update");
  if (!listing) return {};
  const earlier = isPublic(listing.status) ? undefined : await findStanding(moderationCase, ["hide", "remove"], tx);
  const status = isPublic(listing.status) ? listing.status : (listing.heldStatus ?? earlier?.before.status ?? null);
  if (status === null) return {};
  const to = measure === "hide" ? "under_review" : "removed";
  await tx
    .update(listings)
    .set({ status: to, heldStatus: null, changedAt: new Date() })
    .where(eq(listings.id, listing.id));
  const name = measure === "hide" ? "listing.hidden" : "listing.removed";
  await recordEvent(actor, { name, shopId, listingId: listing.id }, tx);
  await refreshPublicPages(listing, tx);
  return { status };
}

/** A suspended or closed shop is closed by the market: its pages, lists and forms end as if its owner had closed it. */
async function sanctionShop(
  actor: Actor,
  shopId: number,
  measure: Exclude<Measure, "nothing" | "changes" | "hide" | "remove">,
  until: string | null,
  tx: Tx,
): Promise<Before> {
  const [shop] = await tx.select().from(shops).where(eq(shops.id, shopId)).for("update");
  if (!shop) return {};
  const isClosedByMarket = shop.sanction === "suspended" || shop.sanction === "closed";
  const before = { closedAt: isClosedByMarket ? null : (shop.closedAt?.toISOString() ?? null) };
  if (measure === "limit") {
    const limitedUntil = until ? endOfDay(until) : null;
    if (!isClosedByMarket)
      await tx.update(shops).set({ sanction: "limited", limitedUntil }).where(eq(shops.id, shopId));
    return before;
  }
  const now = new Date();
  const sanction = measure === "suspend" ? "suspended" : "closed";
  await tx
    .update(shops)
    .set({ sanction, closedAt: shop.closedAt ?? now, changedAt: now })
    .where(eq(shops.id, shopId));
  await recordEvent(actor, { name: "shop.suspended", shopId }, tx);
  await refreshShop(shopId, tx);
  return before;
}

/** Ends the effect of a measure, unless another decision about the same thing still requires it. */
export async function liftMeasure(actor: Actor, moderationCase: CaseRow, decision: DecisionRow, tx: Tx): Promise<void> {
  const { measure, before } = decision;
  if (measure === "nothing" && before.heldStatus) return holdListing(actor, moderationCase, tx);
  if (measure === "nothing" && before.heldPublishedAt) return holdVideoAgain(actor, moderationCase, before, tx);
  if (measure === "nothing" && before.heldTexts) return holdTextsAgain(actor, moderationCase.shopId, before, tx);
  if (measure === "nothing" || measure === "changes") return;
  if (measure === "hide" || measure === "remove") {
    if (await findStanding(moderationCase, ["hide", "remove"], tx, decision.id)) return;
    return moderationCase.target === "video"
      ? restoreVideo(actor, moderationCase, before, tx)
      : restoreListing(actor, moderationCase, before, tx);
  }
  await restoreShop(actor, moderationCase.shopId, decision, tx);
}

async function restoreListing(actor: Actor, moderationCase: CaseRow, { status }: Before, tx: Tx): Promise<void> {
  if (!status || !isPublic(status)) return;
  const [listing] = await tx
    .update(listings)
    .set({ status, heldStatus: null, changedAt: new Date() })
    .where(and(eq(listings.id, Number(moderationCase.targetId)), inArray(listings.status, ["under_review", "removed"])))
    .returning();
  if (!listing) return;
  await recordEvent(actor, { name: "listing.restored", shopId: moderationCase.shopId, listingId: listing.id }, tx);
  await refreshPublicPages(listing, tx);
}

async function restoreShop(actor: Actor, shopId: number, { id, measure, before }: DecisionRow, tx: Tx): Promise<void> {
  const others = await tx
    .select({ measure: caseDecisions.measure, until: caseDecisions.until })
    .from(caseDecisions)
    .where(and(eq(caseDecisions.shopId, shopId), ne(caseDecisions.id, id), isStanding));
  const holds = (each: Measure) => others.some((other) => other.measure === each);
  if (holds("close") || holds("suspend")) {
    await tx
      .update(shops)
      .set({ sanction: holds("close") ? "closed" : "suspended" })
      .where(eq(shops.id, shopId));
    return;
  }
  const until = others
    .flatMap((each) => each.until ?? [])
    .sort()
    .at(-1);
  const now = new Date();
  await tx
    .update(shops)
    .set({
      sanction: until ? "limited" : null,
      limitedUntil: until ? endOfDay(until) : null,
      ...(needsTwoLeads(measure) && { closedAt: before.closedAt ? new Date(before.closedAt) : null }),
      changedAt: now,
    })
    .where(eq(shops.id, shopId));
  if (!needsTwoLeads(measure)) return;
  await recordEvent(actor, { name: "shop.restored", shopId }, tx);
  await refreshShop(shopId, tx);
}

const isStanding = and(isNotNull(caseDecisions.effectiveAt), isNull(caseDecisions.endedAt));

/** Finds another decision that holds about the same target. */
async function findStanding(moderationCase: CaseRow, measures: Measure[], tx: Tx, exceptId?: string) {
  const [found] = await tx
    .select({ before: caseDecisions.before })
    .from(caseDecisions)
    .innerJoin(moderationCases, eq(moderationCases.id, caseDecisions.caseId))
    .where(
      and(
        eq(moderationCases.target, moderationCase.target),
        eq(moderationCases.targetId, moderationCase.targetId),
        inArray(caseDecisions.measure, measures),
        isStanding,
        exceptId ? ne(caseDecisions.id, exceptId) : undefined,
      ),
    );
  return found;
}

const refreshShop = async (shopId: number, tx: Tx): Promise<void> =>
  purgeDocuments(tx, `shop:${shopId}`, "home", "search", ...(await districtTagsOf(shopId, tx)));

/** The end of a day in Yiwu. */
const endOfDay = (day: string): Date => new Date(`${day}T23:59:59+08:00`);
