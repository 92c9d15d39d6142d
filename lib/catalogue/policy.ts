import type { ListingStatus } from "@/db/schema";
import { type Actor, isAtLeast } from "../core/actor";

type Own = { shopId: number; status: ListingStatus };

/** Still being written: the public has never seen it. */
export const isUnpublished = ({ status }: Pick<Own, "status">): boolean =>
  status === "draft" || status === "submitted" || status === "changes_requested" || status === "rejected";

export const canSeeOwnListings = (actor: Actor, shopId: number): boolean => isAtLeast(actor, shopId, "assistant");

export const canDraftListing = (actor: Actor, shopId: number): boolean => isAtLeast(actor, shopId, "assistant");

/** Assistants write drafts; what buyers already read, prices above all, is for managers and owners. */
export const canEditListing = (actor: Actor, { shopId, status }: Own): boolean =>
  isAtLeast(actor, shopId, isUnpublished({ status }) ? "assistant" : "manager");

export const canPublishListing = (actor: Actor, { shopId }: Pick<Own, "shopId">): boolean =>
  isAtLeast(actor, shopId, "manager");
export const canPauseListing = canPublishListing;
export const canResumeListing = canPublishListing;
export const canDiscontinueListing = canPublishListing;

/** A draft goes with whoever writes drafts; a public page with managers and owners. */
export const canRemoveListing = canEditListing;
