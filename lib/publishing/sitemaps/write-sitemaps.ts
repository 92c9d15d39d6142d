import { type Db, database } from "@/db/client";
import { enqueue } from "@/lib/events/job";
import { noteChanges } from "./note-changes";
import { writeBucket } from "./write-bucket";

/** The clock's: pages also change with time, so they are looked at again, and then all that changed. */
export const refreshSitemaps = (db: Db = database): Promise<void> =>
  db.transaction(async (tx) => {
    await noteChanges("pages", [1], tx);
    await enqueue([next], tx);
  });

/** Writes one bucket, and leaves the rest to jobs of their own: what is interrupted loses one bucket's work. */
export async function writeSitemaps(db: Db = database): Promise<void> {
  if (await writeBucket(db)) await enqueue([next], db);
}

const next = { name: "writeSitemaps", eventId: null, data: {} };
