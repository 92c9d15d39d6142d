import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { trials } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { allow, NotFound } from "@/lib/core/errors";
import { getListingForUpdate, type OwnListing } from "../own-listing";
import type { TrialReference } from "./input";
import { canRunTrial } from "./policy";

type Trial = typeof trials.$inferSelect;

/** Reads and locks an undecided trial and its listing. Call it within `asShop()`. @throws NotFound, NotAllowed */
export async function getTrialForUpdate(
  actor: Actor,
  { shopId, listingId }: TrialReference,
  tx: Tx,
): Promise<{ listing: OwnListing; trial: Trial }> {
  const listing = await getListingForUpdate(actor, { shopId, listingId }, tx);
  allow(canRunTrial(actor, listing));
  const [trial] = await tx
    .select()
    .from(trials)
    .where(and(eq(trials.listingId, listingId), inArray(trials.status, ["running", "over"])))
    .for("update");
  if (!trial) throw new NotFound("trial");
  return { listing, trial };
}
