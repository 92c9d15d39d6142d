import type { ListingStatus } from "@/db/schema";
import { type Actor, isAtLeast } from "../core/actor";

type ListingStatusOfShop = { shopId: number; status: ListingStatus };

/** True for the statuses before the first publication. */
export const isUnpublished = ({ status }: Pick<ListingStatusOfShop, "status">): boolean =>
  status === "draft" || status === "submitted" || status === "changes_requested" || status === "rejected";

export const canSeeOwnListings = (actor: Actor, shopId: number): boolean => isAtLeast(actor, shopId, "assistant");

export const canDraftListing = (actor: Actor, shopId: number): boolean => isAtLeast(actor, shopId, "assistant");

/** Assistants edit drafts; only managers and owners edit public listings and their prices. */
export const canEditListing = (actor: Actor, { shopId, status }: ListingStatusOfShop): boolean =>
  isAtLeast(actor, shopId, isUnpublished({ status }) ? "assistant" : "manager");

export const canPublishListing = (actor: Actor, { shopId }: Pick<ListingStatusOfShop, "shopId">): boolean =>
  isAtLeast(actor, shopId, "manager");
export const canPauseListing = canPublishListing;
export const canResumeListing = canPublishListing;
export const canDiscontinueListing = canPublishListing;

/** Assistants remove drafts; only managers and owners remove public pages. */
export const canRemoveListing = canEditListing;
