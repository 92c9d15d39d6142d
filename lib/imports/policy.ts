import { type Actor, isAtLeast } from "../core/actor";

type Run = { shopId: number; publishes: boolean };

/** Whoever drafts designs may bring them in a table; of each row canEditListing() is asked as well. */
export const canImport = (actor: Actor, shopId: number): boolean => isAtLeast(actor, shopId, "assistant");

/** What goes on sale, and what comes off again, is for managers and owners. */
export const canRunImport = (actor: Actor, { shopId, publishes }: Run): boolean =>
  isAtLeast(actor, shopId, publishes ? "manager" : "assistant");
export const canUndoImport = canRunImport;
