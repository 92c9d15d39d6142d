import { type Actor, isAtLeast } from "@/lib/core/actor";
import { canDraftListing, canEditListing } from "../policy";

/** A derived listing is a draft. */
export const canDeriveListing = canDraftListing;
/** A link is shown on the page of the listing, so editing rights are required. */
export const canLinkListing = canEditListing;
/** Whether the actor may answer the requests of other shops. */
export const canAnswerOriginRequest = (actor: Actor, shopId: number): boolean => isAtLeast(actor, shopId, "manager");
