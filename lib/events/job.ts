import type { Tx } from "@/db/client";
import { jobs } from "@/db/schema";

/** Work that follows from an event or from the clock. It may be done twice, so doing it again must change nothing. */
export type Job<Data = Record<string, unknown>> = {
  id: number;
  /** What is to be done, and for whom where one event means the same for several: `mailMember:<userId>`. */
  name: string;
  eventId: number | null;
  data: Data;
};

/** Adds jobs; one event makes a job of a name once, however often it is asked to. */
export async function enqueue(
  made: { name: string; eventId: number | null; data: Record<string, unknown> }[],
  tx: Pick<Tx, "insert">,
): Promise<void> {
  if (made.length) await tx.insert(jobs).values(made).onConflictDoNothing();
}
