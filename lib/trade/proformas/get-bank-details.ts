import { asShop, type Db, database } from "@/db/client";
import { type Actor, roleIn } from "@/lib/core/actor";
import { allow, NotFound } from "@/lib/core/errors";
import { type BankAccount, findPendingChange, findVersionInEffect, maskAccountNumber } from "./bank-account";
import { listBankAccountVersions } from "./list-bank-account-versions";
import { canChangeBankAccount, canReadBankDetails } from "./policy";

export type BankDetails = {
  current: BankAccount | undefined;
  /** A change that has not taken effect. */
  pending: BankAccount | undefined;
  /** Replaced versions and cancelled changes, newest first. */
  past: BankAccount[];
};

/** Returns the shop's bank details, masked for all but its owners. @throws NotFound if the actor is not a member */
export async function getBankDetails(
  actor: Actor,
  shopId: number,
  db: Db = database,
  now = new Date(),
): Promise<BankDetails> {
  if (!roleIn(actor, shopId)) throw new NotFound("shop");
  allow(canReadBankDetails(actor, { shopId }));
  const all = await asShop(shopId, (tx) => listBankAccountVersions(shopId, tx), db);
  const shown = canChangeBankAccount(actor, { shopId }) ? all : all.map(maskAccountNumber);
  const [current, pending] = [findVersionInEffect(shown, now), findPendingChange(shown, now)];
  return { current, pending, past: shown.filter(({ id }) => id !== current?.id && id !== pending?.id) };
}
