import { eq } from "drizzle-orm";
import { asPerson, type Db } from "@/db/client";
import { events, notices } from "@/db/schema";
import type { Job } from "../events/job";

/** Returns the name of the event that created the job. */
export async function nameOfEvent({ eventId }: Pick<Job, "eventId">, db: Db): Promise<string | undefined> {
  if (eventId === null) return undefined;
  const [event] = await db.select({ name: events.name }).from(events).where(eq(events.id, eventId));
  return event?.name;
}

type Notice = Omit<typeof notices.$inferInsert, "id" | "userId" | "createdAt" | "readAt">;

/** Creates a notice for each of these people. Idempotent. */
export async function createNotice(userIds: readonly string[], notice: Notice, db: Db): Promise<void> {
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
