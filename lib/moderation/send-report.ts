import { asShop, type Db, database } from "@/db/client";
import { limitAttempts } from "../accounts/rate-limit";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import { networkOf } from "../http/client-address";
import { sha256Hex } from "../security/hmac";
import { findPublicTarget } from "./find-public-target";
import type { SendReport } from "./input";
import { openCase } from "./open-case";

/** The limits of one network: reports an hour in all, and about one thing. */
const perNetwork = { limit: 20, windowSeconds: 3600 };
const perTarget = { limit: 4, windowSeconds: 3600 };

/**
 * Reports a listing, shop or video that the public can see; open to everyone, and the shop is not informed. `address` is
 * the client's. @throws NotFound if it is not public; Refusal above the limits
 */
export async function sendReport(
  actor: Actor,
  { target, targetId, address, ...report }: SendReport & { address: string },
  db: Db = database,
): Promise<void> {
  const found = await findPublicTarget(target, targetId, db);
  if (!found) throw new NotFound("target of a report");
  const { shopId } = found;
  const network = networkOf(address);
  await asShop(
    shopId,
    async (tx) => {
      await limitAttempts(`report:${network}`, perNetwork, tx);
      await limitAttempts(`report:${network}:${target}:${targetId}`, perTarget, tx);
      const sender = actor.kind === "user" ? actor.userId : network;
      const reporter = sha256Hex(JSON.stringify([sender, report.reason, report.details, report.email]));
      await openCase(actor, { ...report, target, targetId: String(targetId), shopId, reporter }, tx);
    },
    db,
  );
}
