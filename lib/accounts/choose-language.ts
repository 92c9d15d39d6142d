import { eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { users } from "@/db/schema";
import { allow } from "../errors";
import type { Actor } from "./actor";
import type { ChooseLanguage } from "./input";

/** The language a person is shown the workspace and written mails in. */
export async function chooseLanguage(
  actor: Actor,
  { language }: Pick<ChooseLanguage, "language">,
  db: Db = database,
): Promise<void> {
  allow(actor.kind === "user");
  await db.update(users).set({ locale: language }).where(eq(users.id, actor.userId));
}
