import { eq } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import { profiles, users } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow } from "../core/errors";
import { recordEvent } from "../events/record-event";
import type { EditProfile } from "./profile-input";

/** Replaces the person's profile as a whole; fields that are left out become null. Idempotent. */
export async function editProfile(actor: Actor, input: EditProfile, db: Db = database): Promise<void> {
  allow(actor.kind === "user");
  const { userId } = actor;
  const { name, language, ...fields } = input;
  const row = {
    company: fields.company ?? null,
    phone: fields.phone ?? null,
    country: fields.country ?? null,
    port: fields.port ?? null,
    taxNumber: fields.taxNumber ?? null,
    currency: fields.currency ?? null,
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
