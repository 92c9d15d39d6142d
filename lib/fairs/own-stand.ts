import { and, eq, sql } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { fairDesigns, fairStands, listings, shops } from "@/db/schema";
import { violatedConstraint } from "@/db/violation";
import { type Actor, roleIn } from "../core/actor";
import { allow, NotFound, Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { type Fair, isOpenToShops, phaseOf, type StandStatus } from "./fair";
import { fairJson } from "./fair-columns";
import type { AnswerForStand, ApplyForStand, ChooseDesigns } from "./input";
import { canManageStand } from "./policy";

type Of<Input> = Input & { shopId: number };

/**
 * Applies for a stand, also again after the shop withdrew or was refused. @throws NotFound for strangers and unknown
 * fairs, NotAllowed for assistants, Refusal after the last day of applications or for a closed shop
 */
export function applyForStand(actor: Actor, input: Of<ApplyForStand>, db: Db = database, now = new Date()) {
  const { fairId, shopId, note = null } = input;
  return inOwnStand(
    actor,
    input,
    async ({ fair, status }, tx) => {
      if (!isOpenToShops(fair, now)) throw new Refusal("fairs.own.closed");
      if (status === "invited" || status === "accepted" || status === "applied")
        throw new Refusal("fairs.own.alreadyApplied");
      await tx
        .insert(fairStands)
        .values({ fairId, shopId, status: "applied", note })
        .onConflictDoUpdate({
          target: [fairStands.fairId, fairStands.shopId],
          set: { status: "applied", note, reason: null, changedAt: now },
        });
      await recordEvent(actor, { name: "stand.applied", shopId, fairId }, tx);
    },
    db,
  );
}

/**
 * Accepts or declines an invitation, or gives the stand back. @throws as applyForStand(); Refusal if there is nothing to
 * answer or the fair is over
 */
export function answerForStand(actor: Actor, input: Of<AnswerForStand>, db: Db = database, now = new Date()) {
  const { fairId, shopId, to } = input;
  return inOwnStand(
    actor,
    input,
    async ({ fair, status }, tx) => {
      const { phase } = phaseOf(fair, now);
      const mayAnswer = (to === "withdrawn" ? ["applied", "accepted"] : ["invited"]).includes(status ?? "");
      if (!mayAnswer || phase === "over" || phase === "cancelled") throw new Refusal("fairs.own.nothingToAnswer");
      const place = to === "accepted" ? {} : { hall: null, number: null };
      await tx
        .update(fairStands)
        .set({ status: to, ...place, changedAt: now })
        .where(and(eq(fairStands.fairId, fairId), eq(fairStands.shopId, shopId)));
      await recordEvent(actor, { name: "stand.answered", shopId, fairId, to }, tx);
      await purgeDocuments(tx, `fair:${fairId}`, "fairs", `shop:${shopId}`, "home");
    },
    db,
  );
}

/**
 * Replaces the designs that the shop features, in the given order. @throws as applyForStand(); NotFound for a listing
 * that is not public or another shop's; Refusal without a stand
 */
export async function chooseFairDesigns(actor: Actor, input: Of<ChooseDesigns>, db: Db = database): Promise<void> {
  const { fairId, shopId, listingIds } = input;
  const run = async ({ status }: OwnStand, tx: Tx) => {
    if (status === undefined || status === "declined" || status === "refused" || status === "withdrawn")
      throw new Refusal("fairs.own.noStand");
    await tx.delete(fairDesigns).where(and(eq(fairDesigns.fairId, fairId), eq(fairDesigns.shopId, shopId)));
    if (listingIds.length > 0)
      await tx
        .insert(fairDesigns)
        .values(listingIds.map((listingId, index) => ({ fairId, shopId, listingId, position: index + 1 })));
    const isPublic = and(eq(fairDesigns.fairId, fairId), eq(fairDesigns.shopId, shopId));
    const drafts = await tx
      .select({ id: listings.id })
      .from(fairDesigns)
      .innerJoin(listings, eq(listings.id, fairDesigns.listingId))
      .where(and(isPublic, sql`${listings.status} not in ('published', 'paused')`));
    if (drafts.length > 0) throw new NotFound("listing");
    await recordEvent(actor, { name: "stand.designs_chosen", shopId, fairId, count: listingIds.length }, tx);
    await purgeDocuments(tx, `fair:${fairId}`);
  };
  try {
    await inOwnStand(actor, input, run, db);
  } catch (error) {
    if (violatedConstraint(error) === "fair_designs_of_shop") throw new NotFound("listing");
    throw error;
  }
}

type OwnStand = { fair: Fair; status: StandStatus | undefined };

/** Runs `work` as the shop with its stand locked. */
async function inOwnStand(
  actor: Actor,
  { fairId, shopId }: { fairId: number; shopId: number },
  work: (own: OwnStand, tx: Tx) => Promise<void>,
  db: Db,
): Promise<void> {
  if (!roleIn(actor, shopId)) throw new NotFound("shop");
  allow(canManageStand(actor, shopId));
  await asShop(
    shopId,
    async (tx) => {
      const [shop] = await tx
        .select({ closedAt: shops.closedAt })
        .from(shops)
        .where(eq(shops.id, shopId))
        .for("no key update");
      if (!shop) throw new NotFound("shop");
      if (shop.closedAt) throw new Refusal("shops.isClosed");
      const [row] = await tx.execute<{ fair: Fair; status: StandStatus | null }>(sql`
        select ${fairJson} as fair, s.status from fairs f
        left join fair_stands s on s.fair_id = f.id and s.shop_id = ${shopId} where f.id = ${fairId}`);
      if (!row) throw new NotFound("fair");
      await work({ fair: row.fair, status: row.status ?? undefined }, tx);
    },
    db,
  );
}
