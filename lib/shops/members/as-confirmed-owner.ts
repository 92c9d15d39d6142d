import type { Db, Tx } from "@/db/client";
import { confirmPerson } from "@/lib/accounts/confirm-person";
import type { Actor } from "@/lib/core/actor";
import { allowOwner, inOwnedShop } from "./in-owned-shop";

type Confirmed = { shopId: number; proof: Parameters<typeof confirmPerson>[1]; token: string };

/**
 * Runs inOwnedShop() for steps that an open browser in the booth must not suffice for: the owner confirms their
 * identity. `token` is this browser's session. @throws Refusal if the password or the code is wrong
 */
export async function asConfirmedOwner<T>(
  actor: Actor,
  { shopId, proof, token }: Confirmed,
  work: (tx: Tx) => Promise<T>,
  db: Db,
): Promise<T> {
  allowOwner(actor, shopId);
  await confirmPerson(actor, proof, token, db);
  return inOwnedShop(actor, shopId, work, db);
}
