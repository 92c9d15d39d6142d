import { type Db, database } from "@/db/client";
import { purgeDocuments } from "@/db/purge";

/** Invalidates the public pages at the moment at which an announcement begins or ends. */
export const purgeAnnouncements = (db: Db = database): Promise<void> => purgeDocuments(db, "announcements");
