import { and, eq } from "drizzle-orm";
import { asPerson, type Db, database, type Tx } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { fairStands, shops } from "@/db/schema";
import { violatedConstraint } from "@/db/violation";
import type { Actor } from "../core/actor";
import { allow, NotFound, Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import type { DecideStand, InviteShop } from "./input";
import { canRunFairs, canSeeFairs } from "./policy";

/**
 * Invites a shop that has no stand at the fair yet. @throws NotFound for everyone but operators, NotAllowed for agents
 * and auditors, Refusal for an unknown shop or one that is there already
 */
export async function inviteShop(actor: Actor, { fairId, shop }: InviteShop, db: Db = database): Promise<void> {
  if (!canSeeFairs(actor)) throw new NotFound("fair");
  allow(canRunFairs(actor));
  await asPerson(
    actor.userId,
    async (tx) => {
      const [found] = await tx
        .select({ id: shops.id, closedAt: shops.closedAt, confirmedAt: shops.confirmedAt })
        .from(shops)
        .where(eq(shops.handle, shop));
      if (!found || found.closedAt || !found.confirmedAt)
        throw new Refusal("fairs.stands.shopUnknown", { field: "shop" });
      const row = { fairId, shopId: found.id, status: "invited", invitedBy: actor.userId } as const;
      const added = await insertStand(row, tx);
      if (!added) throw new Refusal("fairs.stands.alreadyThere", { field: "shop" });
      await recordEvent(actor, { name: "stand.invited", shopId: found.id, fairId }, tx);
    },
    db,
  );
}

async function insertStand(row: typeof fairStands.$inferInsert, tx: Tx): Promise<boolean> {
  try {
    return (
      (await tx.insert(fairStands).values(row).onConflictDoNothing().returning({ id: fairStands.fairId })).length > 0
    );
  } catch (error) {
    if (violatedConstraint(error) === "fair_stands_fair_id_fairs_id_fk") throw new NotFound("fair");
    throw error;
  }
}

/**
 * Accepts a stand with its place, or refuses it with a reason; both can be changed later. Accepting one that is accepted
 * moves it. @throws NotFound, NotAllowed as inviteShop() does; Refusal if the place is another shop's
 */
export async function decideStand(actor: Actor, input: DecideStand, db: Db = database): Promise<void> {
  if (!canSeeFairs(actor)) throw new NotFound("stand");
  allow(canRunFairs(actor));
  const { fairId, shopId, to } = input;
  const isAccepted = to === "accepted";
  const values = isAccepted
    ? { hall: input.hall, number: input.number, reason: null }
    : { hall: null, number: null, reason: input.reason };
  try {
    await asPerson(
      actor.userId,
      async (tx) => {
        const ofStand = and(eq(fairStands.fairId, fairId), eq(fairStands.shopId, shopId));
        const [stand] = await tx.select().from(fairStands).where(ofStand).for("update");
        if (!stand) throw new NotFound("stand");
        // An invited shop decides for itself, so operators only assign its place.
        const status = isAccepted && ["invited", "declined", "withdrawn"].includes(stand.status) ? stand.status : to;
        await tx
          .update(fairStands)
          .set({ ...values, status, changedAt: new Date() })
          .where(ofStand);
        const why = isAccepted ? `${input.hall} ${input.number}` : input.reason;
        await recordEvent(actor, { name: isAccepted ? "stand.accepted" : "stand.refused", shopId, fairId, why }, tx);
        await purgeDocuments(tx, `fair:${fairId}`, "fairs", `shop:${shopId}`, "home");
      },
      db,
    );
  } catch (error) {
    if (violatedConstraint(error) === "fair_stands_one_place_once")
      throw new Refusal("fairs.stands.placeTaken", { field: "number" });
    throw error;
  }
}
