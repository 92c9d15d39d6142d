import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { listings, videos } from "@/db/schema";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import { canSeeOwnVideos } from "./policy";

/** A video of a shop of which the actor is a member. */
export type OfVideo = { shopId: number; videoId: number };
export type OwnVideoRow = typeof videos.$inferSelect;

/** Returns the video, locked until the transaction ends. Call it within `asShop()`. @throws NotFound */
export async function getVideoForUpdate(actor: Actor, { shopId, videoId }: OfVideo, tx: Tx): Promise<OwnVideoRow> {
  if (!canSeeOwnVideos(actor, { shopId })) throw new NotFound();
  const [found] = await tx
    .select()
    .from(videos)
    .where(and(eq(videos.id, videoId), eq(videos.shopId, shopId)))
    .for("update");
  if (!found) throw new NotFound();
  return found;
}

/**
 * Returns the status of a listing of this shop. Call it within `asShop()`. @throws NotFound if the shop has no such
 * listing
 */
export async function getShownListing(shopId: number, listingId: number, tx: Tx) {
  const [found] = await tx
    .select({ status: listings.status })
    .from(listings)
    .where(and(eq(listings.id, listingId), eq(listings.shopId, shopId)));
  if (!found || found.status === "removed") throw new NotFound();
  return found;
}
