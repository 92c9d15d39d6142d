import { eq } from "drizzle-orm";
import { asPerson, type Db } from "@/db/client";
import { events, notices } from "@/db/schema";
import type { Job } from "../events/job";

/** What happened that this job follows from. */
export async function nameOfEvent({ eventId }: Pick<Job, "eventId">, db: Db): Promise<string | undefined> {
  if (eventId === null) return undefined;
  const [event] = await db.select({ name: events.name }).from(events).where(eq(events.id, eventId));
  return event?.name;
}

type Notice = Omit<typeof notices.$inferInsert, "id" | "userId" | "createdAt" | "readAt">;

/** Puts one thing on the list of each of these people. Safe to repeat. */
export async function giveNotice(userIds: readonly string[], notice: Notice, db: Db): Promise<void> {
  for (const userId of userIds)
    await asPerson(
      userId,
      (tx) =>
        tx
          .insert(notices)
          .values({ userId, ...notice })
          .onConflictDoNothing(),
      db,
    );
}
