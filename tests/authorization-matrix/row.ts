import type { Tx } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { NotAllowed, NotFound } from "@/lib/core/errors";
import type { Person, ShopRows } from "./cast";

type Attempt = (actor: Actor, on: ShopRows, tx: Tx) => Promise<unknown>;

/** One command or read with the people who may run it on rows of shop A. */
export type Row = {
  may: readonly Person[];
  run: Attempt;
  /** The command with a row of shop B inside a row of one's own, which nobody may run. */
  nested?: (actor: Actor, on: ShopRows, foreign: ShopRows, tx: Tx) => Promise<unknown>;
  /** It changes nothing; an empty result counts as a refusal. */
  isRead?: true;
  /** Its input names only the shop, so no row can be missing. */
  isOfShop?: true;
  /** It is allowed with rows of every shop. */
  isOpen?: true;
  /** It concerns only the actor, and its input names no row of a shop. */
  isOwn?: true;
};
export type Rows = Readonly<Record<string, Row>>;

export const everyone = [
  "guest",
  "linked",
  "buyer",
  "ownerA",
  "managerA",
  "assistantA",
  "ownerB",
  "buyerB",
  "operator",
  "lead",
  "auditor",
] as const satisfies readonly Person[];
export const signedIn = everyone.filter((person) => person !== "guest" && person !== "linked");
export const members = ["ownerA", "managerA", "assistantA"] as const;
export const operators = ["operator", "lead", "auditor"] as const;
export const managers = ["ownerA", "managerA"] as const;

/** Merges the rows of all slices. @throws Error if two have the same name, of which only the last would run */
export function mergeRows(...slices: readonly Rows[]): Rows {
  const all = new Map<string, Row>();
  for (const [name, row] of slices.flatMap((rows) => Object.entries(rows))) {
    if (all.has(name)) throw new Error(`two rows are called ${name}: distinguish them, as in "${name}, of a video"`);
    all.set(name, row);
  }
  return Object.fromEntries(all);
}

class RollBack extends Error {}

export type Outcome = "done" | "refused";

/** Runs an attempt and rolls it back. Not finding a row counts as a refusal, since foreign rows are invisible. */
export async function runAttempt(work: (tx: Tx) => Promise<unknown>, isRead: boolean, tx: Tx): Promise<Outcome> {
  let answer: unknown;
  try {
    await tx.transaction(async (inside) => {
      answer = await work(inside);
      throw new RollBack();
    });
  } catch (error) {
    if (error instanceof NotAllowed || error instanceof NotFound) return "refused";
    if (!(error instanceof RollBack)) throw error;
  }
  return isRead && isEmpty(answer) ? "refused" : "done";
}

const isEmpty = (answer: unknown): boolean => !answer || (Array.isArray(answer) && answer.length === 0);
