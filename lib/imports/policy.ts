import { type Actor, isAtLeast } from "../core/actor";

type Run = { shopId: number; publishes: boolean };

/** Assistants may import tables; each row also requires canEditListing(). */
export const canImport = (actor: Actor, shopId: number): boolean => isAtLeast(actor, shopId, "assistant");

/** Only managers and owners may run or undo an import that publishes. */
export const canRunImport = (actor: Actor, { shopId, publishes }: Run): boolean =>
  isAtLeast(actor, shopId, publishes ? "manager" : "assistant");
export const canUndoImport = canRunImport;
