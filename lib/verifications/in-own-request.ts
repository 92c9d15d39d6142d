import { and, eq } from "drizzle-orm";
import { asShop, type Db, type Tx } from "@/db/client";
import { verificationRequests } from "@/db/schema";
import { type Actor, roleIn } from "../core/actor";
import { allow, NotFound, Refusal } from "../core/errors";
import { canRequestVerification } from "./policy";
import { isWithShop } from "./rules";

export type RequestRow = typeof verificationRequests.$inferSelect;
export type OfShop = { shopId: number };

/**
 * Runs `work` in a transaction with the request locked, while the shop has the next step.
 * @throws NotFound for strangers and other ids, NotAllowed for assistants, Refusal while operators have it or after a
 * decision
 */
export async function inOwnRequest<T>(
  actor: Actor,
  { shopId, requestId }: OfShop & { requestId: string },
  work: (request: RequestRow, tx: Tx) => Promise<T>,
  db: Db,
): Promise<T> {
  if (!roleIn(actor, shopId)) throw new NotFound("request");
  allow(canRequestVerification(actor, shopId));
  return asShop(
    shopId,
    async (tx) => {
      const [request] = await tx
        .select()
        .from(verificationRequests)
        .where(and(eq(verificationRequests.shopId, shopId), eq(verificationRequests.id, requestId)))
        .for("update");
      if (!request) throw new NotFound("request");
      if (!isWithShop(request.status)) throw new Refusal("verifications.notYourTurn");
      return work(request, tx);
    },
    db,
  );
}
