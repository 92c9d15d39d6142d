import type { Tx } from "@/db/client";
import { Refusal } from "../core/errors";
import { isConfirmedShop } from "./booth-claims";

/**
 * Call it before a change that makes something public. @throws Refusal until the email of the shop's owner is confirmed
 */
export async function requireConfirmedShop(shopId: number, tx: Tx): Promise<void> {
  if (!(await isConfirmedShop(shopId, tx))) throw new Refusal("shops.confirm.first");
}
