import type { Tx } from "@/db/client";
import { makeActor, makeShop } from "@/db/testing";
import { Refusal } from "../core/errors";

/** A shop, and who manages it. */
export async function shopOf(tx: Tx) {
  const shop = await makeShop({}, tx);
  return { shop, shopId: shop.id, actor: await makeActor({ [shop.id]: "manager" }, tx) };
}

/** The code of the refusal that this ends with; undefined when it works. */
export const refusal = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error) => (error instanceof Refusal ? error.code : String(error)),
  );
