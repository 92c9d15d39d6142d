import { and, eq } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { sourcingInvitations } from "@/db/schema";
import { type Actor, roleIn } from "@/lib/core/actor";
import { NotFound } from "@/lib/core/errors";
import { type RequestRow, withRequest } from "./link";

/** A shop of the actor, and a request to which it is invited. */
export type InvitedShop = { shopId: number; requestId: string };

/**
 * Runs `work` in the context of the actor's shop, which is invited to this request and reads its own invitation and
 * quotes. @throws NotFound if the shop is not invited or the actor is not a member
 */
export async function asInvitedShop<T>(
  actor: Actor,
  { shopId, requestId }: InvitedShop,
  work: (tx: Tx) => Promise<T>,
  db: Db = database,
): Promise<T> {
  if (!roleIn(actor, shopId)) throw new NotFound("request");
  return asShop(
    shopId,
    async (tx) => {
      const isInvited = and(eq(sourcingInvitations.shopId, shopId), eq(sourcingInvitations.requestId, requestId));
      if ((await tx.$count(sourcingInvitations, isInvited)) === 0) throw new NotFound("request");
      return work(tx);
    },
    db,
  );
}

/** Runs `work` also in the context of the locked request, so that changes of its places are serialized. */
export const asInvitedShopInRequest = <T>(
  actor: Actor,
  invited: InvitedShop,
  work: (request: RequestRow, tx: Tx) => Promise<T>,
  db: Db = database,
): Promise<T> =>
  asInvitedShop(
    actor,
    invited,
    async (tx) => {
      const found = await withRequest(
        invited.requestId,
        async (request, inside) => ({ result: await work(request, inside) }),
        tx,
      );
      if (!found) throw new NotFound("request");
      return found.result;
    },
    db,
  );
