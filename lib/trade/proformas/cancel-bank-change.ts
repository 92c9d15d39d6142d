import { and, eq, gt, isNull } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { bankAccounts } from "@/db/schema";
import { type Actor, roleIn } from "@/lib/core/actor";
import { allow, NotFound, Refusal } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import type { CancelBankChange } from "./input";
import { canChangeBankAccount } from "./policy";

/** Cancels a change of bank details before it takes effect. Idempotent. @throws Refusal if it has taken effect */
export async function cancelBankChange(
  actor: Actor,
  { shopId, bankAccountId }: CancelBankChange & { shopId: number },
  db: Db = database,
  now = new Date(),
): Promise<void> {
  if (!roleIn(actor, shopId)) throw new NotFound("shop");
  allow(canChangeBankAccount(actor, { shopId }));
  const isThisAccount = and(eq(bankAccounts.shopId, shopId), eq(bankAccounts.id, bankAccountId));
  await asShop(
    shopId,
    async (tx) => {
      const cancelled = await tx
        .update(bankAccounts)
        .set({ cancelledAt: now })
        .where(and(isThisAccount, isNull(bankAccounts.cancelledAt), gt(bankAccounts.effectiveAt, now)))
        .returning({ id: bankAccounts.id });
      if (cancelled.length) return recordEvent(actor, { name: "bank_account.cancelled", shopId, bankAccountId }, tx);
      const [account] = await tx
        .select({ cancelledAt: bankAccounts.cancelledAt })
        .from(bankAccounts)
        .where(isThisAccount);
      if (!account) throw new NotFound("bank account");
      if (account.cancelledAt === null) throw new Refusal("proformas.cancelBankChange.tooLate");
    },
    db,
  );
}
