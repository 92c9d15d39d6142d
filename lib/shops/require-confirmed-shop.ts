import type { Tx } from "@/db/client";
import { Refusal } from "../core/errors";
import { isConfirmedShop } from "./booth-claims";

/** For whatever everybody could see afterwards. @throws Refusal until the e-mail of the shop's owner is confirmed */
export async function requireConfirmedShop(shopId: number, tx: Tx): Promise<void> {
  if (!(await isConfirmedShop(shopId, tx))) throw new Refusal("shops.confirm.first");
}
