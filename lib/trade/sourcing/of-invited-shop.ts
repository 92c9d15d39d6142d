import { and, eq } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { sourcingInvitations } from "@/db/schema";
import { type Actor, roleIn } from "@/lib/core/actor";
import { NotFound } from "@/lib/core/errors";
import { type RequestRow, withRequest } from "./link";

/** The shop somebody works in, and the request it was asked about. */
export type Invited = { shopId: number; requestId: string };

/**
 * Runs `work` as a shop of the actor's that was invited to this request; it sees its own invitation and quotes.
 * @throws NotFound when it was not, or is none of theirs: the requests of others do not exist
 */
export async function ofInvitedShop<T>(
  actor: Actor,
  { shopId, requestId }: Invited,
  work: (tx: Tx) => Promise<T>,
  db: Db = database,
): Promise<T> {
  if (!roleIn(actor, shopId)) throw new NotFound("request");
  return asShop(
    shopId,
    async (tx) => {
      const own = and(eq(sourcingInvitations.shopId, shopId), eq(sourcingInvitations.requestId, requestId));
      if ((await tx.$count(sourcingInvitations, own)) === 0) throw new NotFound("request");
      return work(tx);
    },
    db,
  );
}

/** The same inside the request, which is locked: what takes or leaves its places happens one after the other. */
export const inInvitingRequest = <T>(
  actor: Actor,
  invited: Invited,
  work: (request: RequestRow, tx: Tx) => Promise<T>,
  db: Db = database,
): Promise<T> =>
  ofInvitedShop(
    actor,
    invited,
    async (tx) => {
      const done = await withRequest(
        invited.requestId,
        async (request, inside) => ({ result: await work(request, inside) }),
        tx,
      );
      if (!done) throw new NotFound("request");
      return done.result;
    },
    db,
  );
