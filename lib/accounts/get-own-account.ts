import { eq, sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { users } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow, NotFound } from "../core/errors";

export type OwnAccount = {
  name: string;
  email: string;
  /** Whether an emailed link was followed. */
  isProven: boolean;
  hasPassword: boolean;
};

/** Returns the person's own account. @throws NotFound */
export async function getOwnAccount(actor: Actor, db: Db = database): Promise<OwnAccount> {
  allow(actor.kind === "user");
  const [account] = await db
    .select({
      name: users.name,
      email: users.email,
      isProven: sql<boolean>`${users.emailVerified} is not null`,
      hasPassword: sql<boolean>`${users.passwordHash} is not null`,
    })
    .from(users)
    .where(eq(users.id, actor.userId));
  if (!account) throw new NotFound();
  return account;
}
