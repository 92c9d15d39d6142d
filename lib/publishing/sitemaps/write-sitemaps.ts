import { type Db, database } from "@/db/client";
import { enqueue } from "@/lib/events/job";
import { noteChanges } from "./note-changes";
import { writeBucket } from "./write-bucket";

/** Starts the scheduled refresh: notes pages as changed, because they also change with time, and enqueues the job. */
export const refreshSitemaps = (db: Db = database): Promise<void> =>
  db.transaction(async (tx) => {
    await noteChanges("pages", [1], tx);
    await enqueue([next], tx);
  });

/** Writes one bucket and enqueues a job for the next one, so that an interruption loses at most one bucket. */
export async function writeSitemaps(db: Db = database): Promise<void> {
  if (await writeBucket(db)) await enqueue([next], db);
}

const next = { name: "writeSitemaps", eventId: null, data: {} };
