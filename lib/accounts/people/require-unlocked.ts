import { and, eq, isNotNull } from "drizzle-orm";
import type { Db } from "@/db/client";
import { users } from "@/db/schema";
import { Refusal } from "@/lib/core/errors";

/** Call it once the person has proved who they are. @throws Refusal while a lead has locked the account */
export async function requireUnlocked(userId: string, db: Db): Promise<void> {
  const isLocked = and(eq(users.id, userId), isNotNull(users.lockedAt));
  if ((await db.$count(users, isLocked)) > 0) throw new Refusal("accounts.signIn.locked");
}
