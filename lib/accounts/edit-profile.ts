import { eq } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import { profiles, users } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow } from "../core/errors";
import { recordEvent } from "../events/record-event";
import type { EditProfile } from "./profile-input";

/** What the person says of themselves from now on, whole; what is left out is forgotten. Safe to repeat. */
export async function editProfile(actor: Actor, input: EditProfile, db: Db = database): Promise<void> {
  allow(actor.kind === "user");
  const { userId } = actor;
  const { name, language, ...said } = input;
  const row = {
    company: said.company ?? null,
    phone: said.phone ?? null,
    country: said.country ?? null,
    port: said.port ?? null,
    taxNumber: said.taxNumber ?? null,
    currency: said.currency ?? null,
  };
  await asPerson(
    userId,
    async (tx) => {
      await tx.update(users).set({ name, locale: language }).where(eq(users.id, userId));
      await tx
        .insert(profiles)
        .values({ userId, ...row })
        .onConflictDoUpdate({ target: profiles.userId, set: row });
      await recordEvent(actor, { name: "user.edited_profile", userId }, tx);
    },
    db,
  );
}
