import type { Tx } from "@/db/client";
import { jobs } from "@/db/schema";

/** Work that follows from an event or from the clock. It may run twice, so handlers are idempotent. */
export type Job<Data = Record<string, unknown>> = {
  id: number;
  /** The handler, and the recipient where one event has a job for each of several: `mailMember:<userId>`. */
  name: string;
  eventId: number | null;
  data: Data;
};

/** Adds jobs. An event has at most one job of each name; duplicates are ignored. */
export async function enqueue(
  made: { name: string; eventId: number | null; data: Record<string, unknown> }[],
  tx: Pick<Tx, "insert">,
): Promise<void> {
  if (made.length) await tx.insert(jobs).values(made).onConflictDoNothing();
}
