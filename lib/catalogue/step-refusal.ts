import type { BulkAction, ListingStatus } from "@/db/schema";
import type { Actor } from "../core/actor";
import type { PublicationNeed } from "./missing-for-publication";
import { canRemoveListing, isUnpublished } from "./policy";

/** The data of a listing that decides whether it can take a step. */
export type StepFacts = { shopId: number; status: ListingStatus; missing: PublicationNeed[] };

/** The reasons why a listing cannot take a step. */
export const stepRefusals = ["incomplete", "already", "wrongStatus", "notAllowed", "changedSince", "gone"] as const;
export type StepRefusal = (typeof stepRefusals)[number];
export type StepRefusalReason = { reason: StepRefusal; missing?: PublicationNeed[] } | undefined;

/** Returns the reason why a listing cannot take a step, by the rules of the commands for one listing, or undefined. */
export function findStepRefusal(actor: Actor, action: BulkAction, facts: StepFacts): StepRefusalReason {
  const { status, missing } = facts;
  switch (action) {
    case "publish":
      if (status === "published") return { reason: "already" };
      if (!isUnpublished(facts)) return { reason: "wrongStatus" };
      return missing.length > 0 ? { reason: "incomplete", missing } : undefined;
    case "pause":
      if (status === "paused") return { reason: "already" };
      return status === "published" ? undefined : { reason: "wrongStatus" };
    case "resume":
      if (status === "published") return { reason: "already" };
      return status === "paused" ? undefined : { reason: "wrongStatus" };
    case "remove":
      return canRemoveListing(actor, facts) ? undefined : { reason: "notAllowed" };
  }
}
