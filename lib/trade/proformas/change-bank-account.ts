import { eq, sql } from "drizzle-orm";
import { uuidv7 } from "@/db/base/uuid";
import { asShop, type Db, database } from "@/db/client";
import { bankAccounts, shops } from "@/db/schema";
import { confirmPerson } from "@/lib/accounts/confirm-person";
import { type Actor, roleIn } from "@/lib/core/actor";
import { allow, NotFound, Refusal } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { findPendingChange, findVersionInEffect, waitHours } from "./bank-account";
import type { ChangeBankAccount } from "./input";
import { listBankAccountVersions } from "./list-bank-account-versions";
import { canChangeBankAccount } from "./policy";

/**
 * Saves new bank details of the shop: the first ones take effect at once, later ones after 24 hours. `token` is the
 * session of this browser, see confirmPerson(). Idempotent for the same details.
 * @returns the id of the version with these details
 * @throws Refusal if another change is pending, or if the password or code is wrong
 */
export async function changeBankAccount(
  actor: Actor,
  { shopId, current, code, ...details }: ChangeBankAccount & { shopId: number },
  token: string,
  db: Db = database,
  now = new Date(),
): Promise<string> {
  if (!roleIn(actor, shopId)) throw new NotFound("shop");
  allow(canChangeBankAccount(actor, { shopId }));
  const { userId } = await confirmPerson(actor, { current, code }, token, db);
  return asShop(
    shopId,
    async (tx) => {
      await tx.select({ id: shops.id }).from(shops).where(eq(shops.id, shopId)).for("no key update");
      const versions = await listBankAccountVersions(shopId, tx);
      const pending = findPendingChange(versions, now);
      const newest = pending ?? findVersionInEffect(versions, now);
      if (newest && isSame(newest, details)) return newest.id;
      if (pending) throw new Refusal("proformas.changeBankAccount.pending");
      const id = uuidv7();
      const hours = newest ? waitHours : 0;
      await tx.insert(bankAccounts).values({
        ...details,
        id,
        shopId,
        version: (versions[0]?.version ?? 0) + 1,
        createdBy: userId,
        createdAt: now,
        effectiveAt: sql`${now.toISOString()}::timestamptz + make_interval(hours => ${hours})`,
      });
      await recordEvent(actor, { name: "bank_account.changed", shopId, bankAccountId: id }, tx);
      return id;
    },
    db,
  );
}

type Details = Omit<ChangeBankAccount, "current" | "code">;

const isSame = (before: { [Name in keyof Details]?: string | null }, after: Details): boolean =>
  (["beneficiary", "bankName", "accountNumber", "swift", "bankAddress", "currency"] as const).every(
    (name) => (before[name] ?? undefined) === after[name],
  );
