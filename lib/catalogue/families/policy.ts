import { type Actor, isAtLeast } from "@/lib/core/actor";
import { canDraftListing, canEditListing } from "../policy";

/** A new one begins as a draft. */
export const canGrowListing = canDraftListing;
/** The strip on a public design is for who may change it. */
export const canLinkListing = canEditListing;
/** Whether another shop's design may call this shop's its parent. */
export const canAnswerOrigin = (actor: Actor, shopId: number): boolean => isAtLeast(actor, shopId, "manager");
