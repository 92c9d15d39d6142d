import { eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { users } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow } from "../core/errors";
import type { ChooseLanguage } from "./input";

/** Sets the language of a person's workspace and emails. */
export async function chooseLanguage(
  actor: Actor,
  { language }: Pick<ChooseLanguage, "language">,
  db: Db = database,
): Promise<void> {
  allow(actor.kind === "user");
  await db.update(users).set({ locale: language }).where(eq(users.id, actor.userId));
}
