import { type Actor, isAtLeast } from "../core/actor";

/** Every member may send requests, and read proposals and saved minutes. */
export const canRequestAssist = (actor: Actor, shopId: number): boolean => isAtLeast(actor, shopId, "assistant");

/** The owner decides, because the shop's data is sent to another company. */
export const canSwitchAssist = (actor: Actor, shopId: number): boolean => isAtLeast(actor, shopId, "owner");

export const canSetAssistRates = (actor: Actor, shopId: number): boolean => isAtLeast(actor, shopId, "manager");

/** Managers and owners may caption videos, because buyers see them. */
export const canCaption = canSetAssistRates;
