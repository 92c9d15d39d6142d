import { type Actor, isAtLeast } from "@/lib/core/actor";

type ShopReference = { shopId: number };

/** Only owners may change bank details, cancel a change, and read the full account number. */
export const canChangeBankAccount = (actor: Actor, { shopId }: ShopReference): boolean =>
  isAtLeast(actor, shopId, "owner");
/** Every member may read the bank details with the last four digits of the number. */
export const canReadBankDetails = (actor: Actor, { shopId }: ShopReference): boolean =>
  isAtLeast(actor, shopId, "assistant");
export const canIssueProforma = (actor: Actor, { shopId }: ShopReference): boolean =>
  isAtLeast(actor, shopId, "manager");
export const canCancelProforma = canIssueProforma;
export const canReadProformas = (actor: Actor, { shopId }: ShopReference): boolean =>
  isAtLeast(actor, shopId, "assistant");
