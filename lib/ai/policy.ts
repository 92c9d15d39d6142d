import { type Actor, isAtLeast } from "../core/actor";

/** Everyone who works in the shop may ask, and sees what came of it and what it saved. */
export const canAskForHelp = (actor: Actor, shopId: number): boolean => isAtLeast(actor, shopId, "assistant");

/** What the shop has leaves the market: its owner decides. */
export const canSwitchAssist = (actor: Actor, shopId: number): boolean => isAtLeast(actor, shopId, "owner");

export const canSetAssistRates = (actor: Actor, shopId: number): boolean => isAtLeast(actor, shopId, "manager");

/** Clips that buyers see are for managers and owners. */
export const canCaption = canSetAssistRates;
