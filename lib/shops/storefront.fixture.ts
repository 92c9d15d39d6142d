import type { Tx } from "@/db/client";
import { makeActor, makeShop } from "@/db/testing";
import { Refusal } from "../core/errors";

/** Creates a shop and its manager. */
export async function shopWithManager(tx: Tx) {
  const shop = await makeShop({}, tx);
  return { shop, shopId: shop.id, actor: await makeActor({ [shop.id]: "manager" }, tx) };
}

/** Returns the code of the refusal with which the work fails; undefined if it succeeds. */
export const refusalCode = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error) => (error instanceof Refusal ? error.code : String(error)),
  );
