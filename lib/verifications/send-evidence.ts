import { eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { verificationEvidence, verificationRequests } from "@/db/schema";
import type { Actor } from "../core/actor";
import { Refusal } from "../core/errors";
import { todayInYiwu } from "../core/today";
import { recordEvent } from "../events/record-event";
import { isUnsent } from "./add-evidence";
import { startClock, wholeTarget } from "./clock";
import { inOwnRequest, type OfShop } from "./in-own-request";
import type { SendEvidence } from "./input";
import { factsOf, hasFact } from "./rules";

/**
 * Sends the facts and the files of a request to the operators and starts the clock, or goes on with it.
 * @throws NotFound, NotAllowed; Refusal without new files, without a fact that the claim needs, or after the lease has
 * ended
 */
export const sendEvidence = (
  actor: Actor,
  { shopId, requestId, ...input }: OfShop & SendEvidence,
  db: Db = database,
  now = new Date(),
): Promise<void> =>
  inOwnRequest(
    actor,
    { shopId, requestId },
    async ({ claim, secondsLeft, locale }, tx) => {
      for (const fact of factsOf[claim])
        if (input[fact] === undefined) throw new Refusal("errors.required", { field: fact });
      if (input.leaseUntil && input.leaseUntil < todayInYiwu(now))
        throw new Refusal("verifications.facts.leaseEnded", { field: "leaseUntil" });
      const of = { shopId, requestId };
      const sent = await tx.update(verificationEvidence).set({ sentAt: now }).where(isUnsent(of)).returning();
      if (sent.length === 0) throw new Refusal("verifications.evidence.missing", { field: "files" });
      const stated = <Key extends keyof typeof input>(fact: Key & Parameters<typeof hasFact>[1]) =>
        hasFact(claim, fact) ? (input[fact] ?? null) : null;
      await tx
        .update(verificationRequests)
        .set({
          name: stated("name"),
          licenceNumber: stated("licenceNumber"),
          booth: stated("booth"),
          leaseUntil: stated("leaseUntil"),
          address: stated("address"),
          lineCount: stated("lineCount"),
          note: input.note ?? null,
          locale: actor.kind === "user" ? actor.locale : locale,
          status: "evidence",
          dueAt: startClock(secondsLeft ?? wholeTarget, now),
          secondsLeft: null,
        })
        .where(eq(verificationRequests.id, requestId));
      await recordEvent(actor, { name: "verification.evidence_sent", ...of, files: sent.length }, tx);
    },
    db,
  );
