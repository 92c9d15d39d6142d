import type { Tx } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { NotAllowed, NotFound } from "@/lib/core/errors";
import type { Person, Things } from "./cast";

type Try = (actor: Actor, on: Things, tx: Tx) => Promise<unknown>;

/** What everybody may do with the things of shop A through one command. */
export type Row = {
  may: readonly Person[];
  run: Try;
  /** The same with something of shop B inside a thing of one's own: nobody may. */
  nested?: (actor: Actor, on: Things, foreign: Things, tx: Tx) => Promise<unknown>;
  /** It changes nothing and may find nothing. */
  isRead?: true;
  /** It names the shop alone, so there is no other thing of it that could be missing. */
  isOfShop?: true;
  /** Everybody may, with every shop. */
  isOpen?: true;
  /** It acts on the actor alone and names nothing of a shop. */
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
] as const satisfies readonly Person[];
export const signedIn = everyone.filter((person) => person !== "guest" && person !== "linked");
export const members = ["ownerA", "managerA", "assistantA"] as const;
export const managers = ["ownerA", "managerA"] as const;

/** Rows of all slices. @throws Error when two have one name, of which only the last would be tried */
export function together(...slices: readonly Rows[]): Rows {
  const all = new Map<string, Row>();
  for (const [name, row] of slices.flatMap((rows) => Object.entries(rows))) {
    if (all.has(name)) throw new Error(`two rows are called ${name}: tell them apart, as in "${name}, of a video"`);
    all.set(name, row);
  }
  return Object.fromEntries(all);
}

class RollBack extends Error {}

export type Outcome = "done" | "turned away";

/** How a try ends; nothing of it stays. Finding nothing is being turned away, as foreign rows do not exist. */
export async function outcomeOf(work: (tx: Tx) => Promise<unknown>, isRead: boolean, tx: Tx): Promise<Outcome> {
  let answer: unknown;
  try {
    await tx.transaction(async (inside) => {
      answer = await work(inside);
      throw new RollBack();
    });
  } catch (error) {
    if (error instanceof NotAllowed || error instanceof NotFound) return "turned away";
    if (!(error instanceof RollBack)) throw error;
  }
  return isRead && isEmpty(answer) ? "turned away" : "done";
}

const isEmpty = (answer: unknown): boolean => !answer || (Array.isArray(answer) && answer.length === 0);
