import { type Actor, isAtLeast } from "@/lib/core/actor";

type OfShop = { shopId: number };

/** Where a shop is paid is the owners' business alone: changing it, calling a change off, reading the whole number. */
export const canChangeBankAccount = (actor: Actor, { shopId }: OfShop): boolean => isAtLeast(actor, shopId, "owner");
/** That there are bank details, and their last four digits. */
export const canReadBankDetails = (actor: Actor, { shopId }: OfShop): boolean => isAtLeast(actor, shopId, "assistant");
export const canIssueProforma = (actor: Actor, { shopId }: OfShop): boolean => isAtLeast(actor, shopId, "manager");
export const canCancelProforma = canIssueProforma;
export const canReadProformas = (actor: Actor, { shopId }: OfShop): boolean => isAtLeast(actor, shopId, "assistant");
