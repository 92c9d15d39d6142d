import { eq } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { fairs } from "@/db/schema";
import { violatedConstraint } from "@/db/violation";
import type { Actor } from "../core/actor";
import { allow, NotFound, Refusal } from "../core/errors";
import { slugify } from "../core/slug";
import { trimEndCharacters } from "../core/trim-characters";
import { recordEvent } from "../events/record-event";
import { nonEmptyTexts } from "../shops/non-empty-texts";
import type { CancelFair, SaveFair } from "./input";
import { canRunFairs, canSeeFairs } from "./policy";

/**
 * Makes a fair, or replaces what it says; its address stays. Its pages are invalidated with the commit.
 * @throws NotFound for everyone but operators, NotAllowed for agents and auditors, Refusal if the address is taken
 */
export async function saveFair(actor: Actor, input: SaveFair, db: Db = database): Promise<{ fairId: number }> {
  if (!canSeeFairs(actor)) throw new NotFound("fair");
  allow(canRunFairs(actor));
  const { fairId, slug, names, venues, cities, notes, applyUntil, pictureKey, ...columns } = input;
  const values = {
    ...columns,
    names: nonEmptyTexts(names),
    venues: nonEmptyTexts(venues),
    cities: nonEmptyTexts(cities),
    notes: nonEmptyTexts(notes),
    applyUntil: applyUntil ?? null,
    pictureKey: pictureKey ?? null,
    changedAt: new Date(),
  };
  try {
    return await asPerson(
      actor.userId,
      async (tx) => {
        const [row] =
          fairId === undefined
            ? await tx
                .insert(fairs)
                .values({ ...values, slug: slug ?? slugOf(names.en, columns.firstDay) })
                .returning({ id: fairs.id })
            : await tx.update(fairs).set(values).where(eq(fairs.id, fairId)).returning({ id: fairs.id });
        if (!row) throw new NotFound("fair");
        await recordEvent(actor, { name: fairId === undefined ? "fair.made" : "fair.edited", fairId: row.id }, tx);
        await purgeDocuments(tx, `fair:${row.id}`, "fairs", "home");
        return { fairId: row.id };
      },
      db,
    );
  } catch (error) {
    if (violatedConstraint(error) === "fairs_slug_unique") throw new Refusal("fairs.edit.slugTaken", { field: "slug" });
    throw error;
  }
}

/** Returns the English name as an address of at most 40 characters; the day of a fair whose name has no Latin letter. */
function slugOf(name: string | undefined, firstDay: string): string {
  const slug = trimEndCharacters(slugify(name ?? "").slice(0, 40), "-");
  return slug.length >= 2 ? slug : `fair-${firstDay}`;
}

/** Cancels a fair, or takes that back; its page stays and says so. @throws NotFound, NotAllowed as saveFair() does */
export async function cancelFair(actor: Actor, { fairId, to, why }: CancelFair, db: Db = database): Promise<void> {
  if (!canSeeFairs(actor)) throw new NotFound("fair");
  allow(canRunFairs(actor));
  await asPerson(
    actor.userId,
    async (tx) => {
      const isCancelled = to === "cancelled";
      const changed = await tx
        .update(fairs)
        .set({ cancelledAt: isCancelled ? new Date() : null, changedAt: new Date() })
        .where(eq(fairs.id, fairId));
      if (changed.count === 0) throw new NotFound("fair");
      await recordEvent(actor, { name: isCancelled ? "fair.cancelled" : "fair.restored", fairId, why }, tx);
      await purgeDocuments(tx, `fair:${fairId}`, "fairs", "home");
    },
    db,
  );
}
